// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/booklet/image_data.h"

#include <algorithm>
#include <cstdint>

#include "core/markup/self_contained.h"

namespace carrel::booklet {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// By the bytes themselves: a name may lie. Empty: unknown.
std::string_view mediaType(std::string_view bytes) {
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return "image/png";
    if (bytes.starts_with("\xFF\xD8\xFF")) return "image/jpeg";
    if (bytes.starts_with("GIF87a") || bytes.starts_with("GIF89a")) return "image/gif";
    constexpr std::size_t name = 8;
    if (bytes.starts_with("RIFF") && bytes.substr(std::min(name, bytes.size())).starts_with("WEBP"))
        return "image/webp";
    constexpr std::size_t head = 1024;
    const bool svg = bytes.starts_with("<") || bytes.starts_with("\xEF\xBB\xBF<");
    if (svg && bytes.substr(0, head).find("<svg") != std::string_view::npos && markup::isSelfContained(bytes))
        return "image/svg+xml";
    return {};
}

}  // namespace

std::string toBase64(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t at = 0; at < bytes.size(); at += 3) {
        const std::string_view group = bytes.substr(at, 3);
        std::uint32_t bits = 0;
        for (std::size_t byte = 0; byte < 3; ++byte)
            bits = bits << 8U | (byte < group.size() ? static_cast<unsigned char>(group[byte]) : 0U);
        for (std::size_t digit = 0; digit < 4; ++digit)
            text += digit <= group.size() ? alphabet[bits >> (18 - 6 * digit) & 63U] : '=';
    }
    return text;
}

std::optional<std::string> dataUrl(std::string_view bytes) {
    const std::string_view type = mediaType(bytes);
    if (type.empty()) return std::nullopt;
    return "data:" + std::string(type) + ";base64," + toBase64(bytes);
}

}  // namespace carrel::booklet
