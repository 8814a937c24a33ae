// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/name_words.h"

#include <cstdint>
#include <vector>

namespace carrel::links {

namespace {

// A form is a byte with the number of its words, and their hashes. Longer names are found nowhere.
constexpr std::size_t mostWordsOfAForm = 64;
constexpr std::size_t bytesAWord = sizeof(std::uint64_t);

void append(const std::vector<std::uint64_t>& words, std::string& bytes) {
    if (words.empty() || words.size() > mostWordsOfAForm) return;
    bytes.push_back(static_cast<char>(words.size()));
    for (const std::uint64_t word : words)
        for (std::size_t at = 0; at < bytesAWord; ++at)
            bytes.push_back(static_cast<char>(word >> 8 * at & 0xFFU));
}

std::uint64_t wordAt(std::string_view bytes) {
    std::uint64_t word = 0;
    for (std::size_t at = bytesAWord; at-- > 0;)
        word = word << 8U | static_cast<unsigned char>(bytes[at]);
    return word;
}

}  // namespace

std::string NameWords::of(const MentionNames& names) {
    std::string bytes;
    for (const GivenName& given : givenNamesOf(names))
        for (const NameForm& form : given.forms)
            append(wordsOfName(form.text), bytes);
    return bytes;
}

bool NameWords::mayStandIn(const WordFilter& text) const {
    std::string_view rest = bytes_;
    while (!rest.empty()) {
        const auto words = static_cast<unsigned char>(rest.front());
        rest.remove_prefix(1);
        if (rest.size() < words * bytesAWord) return true;
        bool all = true;
        for (std::size_t at = 0; all && at < words; ++at)
            all = text.mayHold(wordAt(rest.substr(at * bytesAWord, bytesAWord)));
        if (all) return true;
        rest.remove_prefix(words * bytesAWord);
    }
    return false;
}

}  // namespace carrel::links
