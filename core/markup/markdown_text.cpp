// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/markdown_text.h"

namespace carrel::markup {

namespace {

constexpr std::string_view inlineMarks = "\\`*_{}[]<>|&~#";
/// They mean something at the beginning of a line only; the last two behind a number.
constexpr std::string_view blockMarks = "+-=";
constexpr std::string_view numberMarks = ".)";

}  // namespace

std::string escapedMarkdown(std::string_view text) {
    std::string plain;
    bool onlyDigits = true;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        const bool beginsBlock = (at == 0 && blockMarks.find(c) != std::string_view::npos) ||
                                 (at > 0 && onlyDigits && numberMarks.find(c) != std::string_view::npos);
        if (beginsBlock || inlineMarks.find(c) != std::string_view::npos) plain += '\\';
        plain += c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
        onlyDigits = onlyDigits && c >= '0' && c <= '9';
    }
    return plain;
}

}  // namespace carrel::markup
