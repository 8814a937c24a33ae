// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "core/search/index.h"
#include "core/search/ranking/corpus.h"

namespace carrel::search {

/// See Index::similar. The article's heaviest words, by how often it has them and how rare they are (tf-idf),
/// are searched for; what is found is compared with what the article itself has of them.
std::vector<SimilarArticle> similarArticles(const Corpus& corpus, const library::ArticleKey& article,
                                            std::size_t limit);

}  // namespace carrel::search
