// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/text_cursor.h"

namespace carrel::text {

namespace {

bool beginsCodePoint(char byte) {
    constexpr unsigned mask = 0xC0;
    constexpr unsigned trail = 0x80;
    return (static_cast<unsigned char>(byte) & mask) != trail;
}

}  // namespace

std::size_t TextCursor::byteOf(std::uint32_t codePoint) {
    while (point_ > codePoint && byte_ > 0)
        if (beginsCodePoint(text_[--byte_])) --point_;
    while (point_ < codePoint && byte_ < text_.size()) {
        ++point_;
        do
            ++byte_;
        while (byte_ < text_.size() && !beginsCodePoint(text_[byte_]));
    }
    return byte_;
}

}  // namespace carrel::text
