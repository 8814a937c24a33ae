// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <stop_token>

#include "core/search/ranking/corpus.h"
#include "core/search/ranking/field_match.h"
#include "core/search/wanted.h"

namespace carrel::search {

/// The documents of a segment that a search may find; absent: all of them.
std::optional<DocumentSet> allowedDocuments(const Corpus::Place& place, const Wanted& wanted,
                                            const Marked& marked, const std::stop_token& stop);

}  // namespace carrel::search
