// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/match_text.h"

namespace carrel::search {

namespace {

/// The title holds stems alone; a prefix of a word is mostly one of its stem, too.
std::string matchInTitle(const WantedWord& word) {
    std::string match = "title : (\"" + word.stem + "\"";
    if (word.prefix) match += " OR \"" + word.form + "\" *";
    return match + ")";
}

}  // namespace

std::string matchWord(const WantedWord& word) {
    // indexForm() left no quote in either.
    std::string match = "(\"" + word.stem + "\" OR forms : \"" + word.form + "\"";
    if (word.prefix) match += " *";
    return match + ")";
}

std::string matchPhrase(const WantedPhrase& phrase) {
    if (phrase.words.size() == 1)
        return phrase.inTitle ? matchInTitle(phrase.words.front()) : matchWord(phrase.words.front());
    // Not in `forms`, where words stand in the order of the alphabet.
    std::string match = phrase.inTitle ? "title : \"" : "{title alias heading lead body} : \"";
    for (const WantedWord& word : phrase.words)
        match += word.stem + ' ';
    return match + "\"";
}

std::string matchAny(const std::vector<WantedWord>& words) {
    std::string match;
    for (const WantedWord& word : words)
        match += (match.empty() ? "" : " OR ") + matchWord(word);
    return match;
}

}  // namespace carrel::search
