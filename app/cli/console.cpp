// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/console.h"

#include <algorithm>

#include "core/text/utf8.h"

namespace carrel::cli {

namespace {

bool isControl(char32_t codePoint) {
    constexpr char32_t space = 0x20;
    constexpr char32_t deletion = 0x7F;
    constexpr char32_t lastC1 = 0x9F;
    if (codePoint == U'\n' || codePoint == U'\t') return false;
    return codePoint < space || (codePoint >= deletion && codePoint <= lastC1);
}

}  // namespace

std::string printable(std::string_view utf8) {
    std::string safe;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t codePoint = text::next(utf8, at);
        text::append(safe, isControl(codePoint) ? U'\uFFFD' : codePoint);
    }
    return safe;
}

std::string marked(std::string_view text, const std::vector<Range>& marks, const Console& console) {
    if (!console.terminal) return printable(text);
    std::string bold;
    std::uint32_t at = 0;
    for (const Range& mark : marks) {
        if (mark.begin < at) continue;
        bold += printable(text::slice(text, {at, mark.begin}));
        bold += "\x1b[1m" + printable(text::slice(text, mark)) + "\x1b[0m";
        at = mark.end;
    }
    return bold + printable(text::slice(text, {at, std::max(at, text::countCodePoints(text))}));
}

}  // namespace carrel::cli
