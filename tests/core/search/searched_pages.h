// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/search/index.h"
#include "tests/core/collect/source_builder.h"

namespace carrel::test {

/// The request that a query makes when it was typed to its end.
inline search::Request requestFor(const std::string& query) {
    search::Request request;
    request.text = query;
    request.query = search::parse(query).query;
    request.lastWord = search::LastWord::Whole;
    return request;
}

/// The request that a query makes while its last word is being typed.
inline search::Request typing(const std::string& query) {
    search::Request request = requestFor(query);
    request.lastWord = search::LastWord::Typing;
    return request;
}

inline std::vector<std::string> slugsOf(const search::Answer& answer) {
    std::vector<std::string> slugs;
    for (const search::Hit& hit : answer.hits)
        slugs.push_back(hit.article.slug);
    return slugs;
}

/// Pages that a test writes and searches: a library with the kinds page, bridge and table.
class SearchedPages {
public:
    SearchedPages() {
        built_.with("library.yaml",
                    "id: pages\nkinds:\n  - {id: page, name: Page}\n  - {id: bridge, name: Bridge}\n"
                    "  - {id: table, name: Table}\n");
    }

    /// `front` is the front matter, `text` the Markdown of the page.
    SearchedPages& with(const std::string& slug, const std::string& front, const std::string& text) {
        built_.with(slug + ".md", "---\n" + front + "\n---\n" + text);
        return *this;
    }

    /// Searches what was written before the first search.
    search::Answer answer(const search::Request& request) { return index().search(request, {}); }
    std::vector<std::string> find(const search::Request& request) { return slugsOf(answer(request)); }
    std::vector<std::string> find(const std::string& query) { return find(requestFor(query)); }

    /// The first hit, or an empty one with a failure.
    search::Hit hit(const search::Request& request) {
        const search::Answer found = answer(request);
        EXPECT_FALSE(found.hits.empty()) << request.text;
        return found.hits.empty() ? search::Hit() : found.hits.front();
    }
    search::Hit hit(const std::string& query) { return hit(requestFor(query)); }

    const search::Index& index() {
        if (!index_) index_ = search::openIndex(built_.build().file());
        return *index_;
    }
    [[nodiscard]] library::Article article(const std::string& slug) const { return built_.article(slug); }

private:
    SourceBuilder built_;
    std::unique_ptr<search::Index> index_;
};

}  // namespace carrel::test
