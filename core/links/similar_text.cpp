// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/similar_text.h"

#include <utility>

namespace carrel::links {

FindSimilar similarBy(const search::Index& index, std::string library) {
    return [&index, library = std::move(library)](std::string_view slug, std::size_t limit) {
        std::vector<SimilarText> found;
        for (const search::SimilarArticle& similar : index.similar({library, std::string(slug)}, limit))
            found.push_back({similar.article.slug, similar.score});
        return found;
    };
}

}  // namespace carrel::links
