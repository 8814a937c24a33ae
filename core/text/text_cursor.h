// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace carrel::text {

/// Finds the bytes of places in a text, each in time in proportion to its distance from the one before.
class TextCursor {
public:
    /// Valid UTF-8; the text outlives the cursor.
    explicit TextCursor(std::string_view utf8) : text_(utf8) {}

    /// The byte where a code point begins; the end for one beyond it.
    std::size_t byteOf(std::uint32_t codePoint);

private:
    std::string_view text_;
    std::uint32_t point_ = 0;
    std::size_t byte_ = 0;
};

}  // namespace carrel::text
