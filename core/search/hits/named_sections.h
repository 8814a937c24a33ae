// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/library/article.h"
#include "core/search/hits/passage.h"
#include "core/search/ranking/matched_word.h"

namespace carrel::search {

/// The sections whose headings hold all words of the query, in their order; at most mostNamedSections.
std::vector<library::Section> namedSections(const std::vector<library::Section>& sections,
                                            const std::vector<WordMatch>& matches,
                                            const std::vector<MatchedWord>& words);

}  // namespace carrel::search
