// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/differing_words.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/text/function_words.h"
#include "core/text/stemmer.h"
#include "core/text/utf8.h"
#include "core/text/words.h"

namespace carrel::compare {

namespace {

struct ComparedWord {
    Range range;
    std::string stem;  ///< empty: of a word that only grammar needs
};
using ComparedWords = std::vector<ComparedWord>;

ComparedWords comparedWordsOf(const std::string& text, text::Stemmer& stemmer) {
    ComparedWords words;
    text::forEachWord(text, [&](const text::WordView& word) {
        if (word.extra) return;
        const bool grammar = text::isFunctionWord(word.folded);
        words.push_back({word.range, grammar ? std::string() : std::string(stemmer.stemView(word.folded))});
    });
    return words;
}

/// In how many texts each stem is.
std::map<std::string, std::size_t> countTexts(const std::vector<ComparedWords>& texts) {
    std::map<std::string, std::size_t> counts;
    for (const ComparedWords& words : texts) {
        std::set<std::string> stems;
        for (const ComparedWord& word : words)
            stems.insert(word.stem);
        for (const std::string& stem : stems)
            ++counts[stem];
    }
    return counts;
}

/// Nothing but signs that belong to words, or the spaces between them, stands there.
bool joins(std::string_view between) {
    return between.find_first_not_of(" '-") == std::string_view::npos;
}

std::vector<Range> stretchesOf(const std::string& text, const ComparedWords& words,
                               const std::map<std::string, std::size_t>& counts) {
    std::vector<Range> stretches;
    bool open = false;  // the last stretch may go on
    std::uint32_t end = 0;
    for (const ComparedWord& word : words) {
        open = open && joins(text::slice(text, {end, std::max(end, word.range.begin)}));
        end = word.range.end;
        if (word.stem.empty()) continue;  // a bridge, when the next one differs
        const bool differs = counts.at(word.stem) == 1;
        if (differs && open) {
            stretches.back().end = std::max(stretches.back().end, word.range.end);
        } else if (differs) {
            stretches.push_back(word.range);
        }
        open = differs;
    }
    return stretches;
}

}  // namespace

std::vector<std::vector<Range>> differingWords(const std::vector<std::string>& texts,
                                               std::string_view language) {
    text::Stemmer stemmer(language);
    std::vector<ComparedWords> words;
    words.reserve(texts.size());
    for (const std::string& text : texts)
        words.push_back(comparedWordsOf(text, stemmer));
    const auto stated =
        std::count_if(texts.begin(), texts.end(), [](const std::string& text) { return !text.empty(); });
    const auto counts = countTexts(words);
    std::vector<std::vector<Range>> all;
    all.reserve(texts.size());
    for (std::size_t at = 0; at < texts.size(); ++at)
        all.push_back(stated > 1 ? stretchesOf(texts[at], words[at], counts) : std::vector<Range>());
    return all;
}

}  // namespace carrel::compare
