// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/match_text.h"

namespace carrel::search {

std::string matchWord(const WantedWord& word) {
    // indexForm() left no quote in either.
    std::string match = "(\"" + word.stem + "\" OR forms : \"" + word.form + "\"";
    if (word.prefix) match += " *";
    return match + ")";
}

std::string matchPhrase(const std::vector<WantedWord>& words) {
    std::string match = "\"";
    for (const WantedWord& word : words)
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
