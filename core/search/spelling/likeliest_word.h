// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/search/ranking/corpus.h"
#include "core/search/spelling/similar_words.h"

namespace carrel::search {

/// The words that were likeliest meant by one that no article holds, one behind the other when two were run
/// together; empty when nothing is near enough. At most 1 edit up to seven letters, 2 from eight on; none
/// under four. Weighed by the edits, by how frequent a word is, and by how well it goes with the other words
/// of the query in the same articles.
std::vector<std::string> likeliestWords(const Corpus& corpus, const std::string& form, Spelt spelt,
                                        const std::vector<std::string>& others, const std::stop_token& stop);

/// Whether an article holds the word, in whatever form.
bool holdsWord(const Corpus& corpus, const std::string& form);
/// Whether a word of an article begins like it.
bool holdsBeginning(const Corpus& corpus, const std::string& prefix);

}  // namespace carrel::search
