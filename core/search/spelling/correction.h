// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <stop_token>
#include <string>

#include "core/search/answer.h"
#include "core/search/query.h"
#include "core/search/ranking/corpus.h"

namespace carrel::search {

/// Replaces words that no article holds, in `query`, by the likeliest ones: misspelt, run together
/// ("blackfriday") or torn apart ("data bese"). Absent when there was nothing to correct. `text` is what the
/// query was read from. `lastIsTyped`: the last word is left alone while it is the beginning of a word.
std::optional<Correction> correct(Query& query, const std::string& text, bool lastIsTyped,
                                  const Corpus& corpus, const std::stop_token& stop);

}  // namespace carrel::search
