// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/search/query_words.h"

#include <algorithm>

namespace carrel::bench {

namespace {

bool isWordByte(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           (static_cast<unsigned char>(c) & 0x80U) != 0;
}

}  // namespace

std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    auto at = std::find_if(text.begin(), text.end(), isWordByte);
    while (at != text.end()) {
        const auto end = std::find_if_not(at, text.end(), isWordByte);
        words.emplace_back(at, end);
        at = std::find_if(end, text.end(), isWordByte);
    }
    return words;
}

std::string joined(const std::vector<std::string>& words, const std::string& separator) {
    std::string all;
    for (const std::string& word : words)
        all += (all.empty() ? "" : separator) + word;
    return all;
}

bool isPhrase(std::string_view text) {
    return text.size() > 2 && text.front() == '"' && text.back() == '"';
}

}  // namespace carrel::bench
