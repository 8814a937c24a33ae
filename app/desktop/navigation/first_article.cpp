// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/first_article.h"

#include <algorithm>

namespace carrel::desktop {

std::optional<library::ArticleKey> firstArticle(const workspace::Contents& contents) {
    const auto isStart = [&](const library::Summary& article) {
        return article.key.slug == contents.description.start;
    };
    const auto start = std::find_if(contents.articles.begin(), contents.articles.end(), isStart);
    if (start != contents.articles.end()) return start->key;
    if (contents.articles.empty()) return std::nullopt;
    return contents.articles.front().key;
}

}  // namespace carrel::desktop
