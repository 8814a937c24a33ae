// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/percent.h"

#include "core/text/utf8.h"

namespace carrel::text {

namespace {

int digitOf(char c) {
    constexpr int ten = 10;
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + ten;
    if (c >= 'A' && c <= 'F') return c - 'A' + ten;
    return -1;
}

}  // namespace

std::string percentDecoded(std::string_view encoded) {
    constexpr int sixteen = 16;
    std::string decoded;
    for (std::size_t at = 0; at < encoded.size(); ++at) {
        const bool code = encoded[at] == '%' && at + 2 < encoded.size() && digitOf(encoded[at + 1]) >= 0 &&
                          digitOf(encoded[at + 2]) >= 0;
        if (code) {
            decoded += static_cast<char>(digitOf(encoded[at + 1]) * sixteen + digitOf(encoded[at + 2]));
            at += 2;
        } else {
            decoded += encoded[at];
        }
    }
    return repaired(decoded);
}

std::string percentEncoded(std::string_view utf8) {
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : utf8) {
        if (plain.find(c) != std::string_view::npos) {
            encoded += c;
        } else {
            const auto byte = static_cast<unsigned char>(c);
            encoded += {'%', digits[byte >> 4U], digits[byte & 0xfU]};
        }
    }
    return encoded;
}

}  // namespace carrel::text
