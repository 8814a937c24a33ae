// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/utf8.h"

#include <unicode/utf8.h>

namespace carrel::text {

namespace {

constexpr char32_t replacement = 0xFFFD;

// U8_NEXT computes in int and stores in uint8_t, which is its own business.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
/// The code point at `at`, which moves behind it; negative for a broken sequence.
std::int32_t decode(std::string_view bytes, std::size_t& at) {
    auto index = static_cast<std::int64_t>(at);
    const auto length = static_cast<std::int64_t>(bytes.size());
    std::int32_t codePoint = 0;
    U8_NEXT(bytes.data(), index, length, codePoint);
    at = static_cast<std::size_t>(index);
    return codePoint;
}
#pragma GCC diagnostic pop

bool isLead(char byte) {
    constexpr unsigned mask = 0xC0;
    constexpr unsigned trail = 0x80;
    return (static_cast<unsigned char>(byte) & mask) != trail;
}

/// The byte at which code point `position` begins; the end for a position beyond it.
std::size_t byteOf(std::string_view utf8, std::uint32_t position, std::size_t from) {
    std::size_t at = from;
    for (std::uint32_t left = position; at < utf8.size(); ++at) {
        if (!isLead(utf8[at])) continue;
        if (left == 0) break;
        --left;
    }
    return at;
}

}  // namespace

bool isValid(std::string_view bytes) {
    for (std::size_t at = 0; at < bytes.size();)
        if (decode(bytes, at) < 0) return false;
    return true;
}

std::string repaired(std::string_view bytes) {
    std::string valid;
    valid.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size();) {
        const std::int32_t codePoint = decode(bytes, at);
        append(valid, codePoint < 0 ? replacement : static_cast<char32_t>(codePoint));
    }
    return valid;
}

std::uint32_t countCodePoints(std::string_view utf8) {
    std::uint32_t count = 0;
    for (const char byte : utf8)
        if (isLead(byte)) ++count;
    return count;
}

std::string_view slice(std::string_view utf8, Range range) {
    const std::size_t begin = byteOf(utf8, range.begin, 0);
    const std::size_t end = range.end > range.begin ? byteOf(utf8, range.size(), begin) : begin;
    return utf8.substr(begin, end - begin);
}

char32_t next(std::string_view utf8, std::size_t& at) {
    const std::int32_t codePoint = decode(utf8, at);
    return codePoint < 0 ? replacement : static_cast<char32_t>(codePoint);
}

void append(std::string& utf8, char32_t codePoint) {
    constexpr int longest = 4;
    char bytes[longest];
    std::int32_t length = 0;
    bool failed = false;
    U8_APPEND(bytes, length, longest, static_cast<std::int32_t>(codePoint), failed);
    if (!failed) utf8.append(bytes, static_cast<std::size_t>(length));
}

}  // namespace carrel::text
