// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/search/answer.h"
#include "core/search/query.h"
#include "core/search/vocabulary.h"

namespace carrel::search {

/// Replaces words that are nowhere in the library, in `query`, by the likeliest ones. Absent when there was
/// nothing to correct. `lastIsTyped`: the last word is left alone while it is the beginning of a word.
std::optional<Correction> correct(Query& query, const std::string& text, bool lastIsTyped,
                                  Vocabulary& vocabulary);

}  // namespace carrel::search
