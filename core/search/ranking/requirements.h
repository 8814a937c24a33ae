// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <stop_token>
#include <vector>

#include "core/search/ranking/corpus.h"
#include "core/search/ranking/field_match.h"
#include "core/search/ranking/phrase_match.h"
#include "core/search/wanted.h"

namespace carrel::search {

/// The phrases, and the words in just one form, that every hit must have.
std::vector<Phrase> requiredPhrases(const Wanted& wanted);

/// The documents of a segment that a search may find; absent: all of them. Whether they have the
/// requiredPhrases() is left out.
std::optional<DocumentSet> allowedDocuments(const Corpus::Place& place, const Wanted& wanted,
                                            const Marked& marked, const std::stop_token& stop);

}  // namespace carrel::search
