// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/marks.h"

#include <algorithm>

#include "core/personal/store.h"

namespace carrel::workspace {

namespace {

bool asks(const search::Term& term) {
    const auto isMark = [](const search::Term& one) {
        return one.kind == search::Term::Kind::Field && one.field == "has";
    };
    return isMark(term) || std::any_of(term.alternatives.begin(), term.alternatives.end(), isMark);
}

}  // namespace

search::Marked marksFor(const search::Query& query, const std::filesystem::path& personalFile) {
    return std::any_of(query.terms.begin(), query.terms.end(), asks) ? allMarks(personalFile)
                                                                     : search::Marked();
}

search::Marked allMarks(const std::filesystem::path& personalFile) {
    std::error_code unknown;
    if (!std::filesystem::exists(personalFile, unknown)) return {};
    const auto store = personal::Store::openToRead(personalFile, {});
    return {{"bookmark", store->bookmarkedArticles()}, {"note", store->notedArticles()}};
}

}  // namespace carrel::workspace
