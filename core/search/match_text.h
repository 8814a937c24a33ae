// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/search/wanted_words.h"

namespace carrel::search {

// FTS5 queries, built from our own folded words in quotes only: nothing that a reader types reaches the
// parser raw.

/// Finds articles that hold the word.
std::string matchWord(const WantedWord& word);
/// Finds articles where the words stand one behind the other, or the only one stands.
std::string matchPhrase(const WantedPhrase& phrase);
/// Finds articles that hold any of the words.
std::string matchAny(const std::vector<WantedWord>& words);

}  // namespace carrel::search
