// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/no_articles.h"

#include <algorithm>
#include <string>
#include <utility>

namespace carrel::collect {

namespace {

/// What is wrong in library.yaml or sources.yaml leaves out no article.
bool isOfArticle(const Problem& problem) {
    return !problem.place.file.ends_with(".yaml");
}

}  // namespace

Problem noArticles(Problem empty, const std::vector<Problem>& found) {
    const auto first = std::find_if(found.begin(), found.end(), isOfArticle);
    if (first == found.end()) return empty;
    empty.message += " that can be read: " + describe({first->kind, first->message, {}, first->place});
    if (const auto others = std::count_if(first + 1, found.end(), isOfArticle); others > 0)
        empty.message += " (and " + std::to_string(others) + " more)";
    empty.advice = first->advice;
    return empty;
}

}  // namespace carrel::collect
