// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/search/index.h"
#include "core/search/ranking/corpus.h"
#include "core/search/wanted.h"

namespace carrel::search {

/// Whether a field can be asked for: kind, tag, in, has, or one that an article of the corpus has.
bool knowsField(const Corpus& corpus, const std::string& name);

/// The documents of a segment that a Field term asks for. Of a value that is not in quotes, or still being
/// typed, the beginning is enough; a number may be a range: 2015..2020, 2015.., ..2020.
DocumentSet withField(const Corpus::Place& place, const Requirement& field, const Marked& marked);

}  // namespace carrel::search
