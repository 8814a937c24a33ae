// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/impersonal.h"

#include <algorithm>
#include <cstddef>

namespace carrel {

namespace {

constexpr std::string_view leftOut = "...";
constexpr std::size_t longest = 300;
constexpr unsigned char firstBeyondAscii = 0x80;

bool isLetter(char character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

/// An apostrophe within a word is none.
bool isQuote(std::string_view text, std::size_t at) {
    if (text[at] == '"' || text[at] == '`') return true;
    const bool behindLetter = at > 0 && isLetter(text[at - 1]);
    const bool beforeLetter = at + 1 < text.size() && isLetter(text[at + 1]);
    return text[at] == '\'' && !(behindLetter && beforeLetter);
}

/// From the first quote to the last one; to the end when there is one alone.
std::string withoutQuotations(std::string_view text) {
    std::size_t first = 0;
    while (first < text.size() && !isQuote(text, first))
        ++first;
    if (first == text.size()) return std::string(text);
    std::size_t last = text.size() - 1;
    while (last > first && !isQuote(text, last))
        --last;
    const std::string_view behind = last == first ? std::string_view() : text.substr(last + 1);
    return std::string(text.substr(0, first)) + std::string(leftOut) + std::string(behind);
}

bool mayNameSomething(std::string_view word) {
    if (word.find_first_of("/\\~@") != std::string_view::npos) return true;
    for (std::size_t at = 0; at < word.size(); ++at) {
        if (static_cast<unsigned char>(word[at]) >= firstBeyondAscii) return true;
        // As before the ending of a file's name.
        if (word[at] == '.' && at + 1 < word.size() && isLetter(word[at + 1])) return true;
    }
    return false;
}

std::string withoutNames(std::string_view text) {
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (mayNameSomething(text.substr(begin, end - begin)))
            return std::string(text.substr(0, begin)) + std::string(leftOut);
        begin = end + 1;
    }
    return std::string(text);
}

}  // namespace

std::string impersonal(std::string_view message) {
    const std::string_view line = message.substr(0, message.find_first_of("\r\n"));
    std::string text = withoutNames(withoutQuotations(line));
    std::replace_if(
        text.begin(), text.end(),
        [](char character) { return static_cast<unsigned char>(character) < ' ' || character == '\x7F'; },
        ' ');
    if (text.size() > longest) text = text.substr(0, longest) + std::string(leftOut);
    return text;
}

}  // namespace carrel
