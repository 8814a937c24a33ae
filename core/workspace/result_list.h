// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <stop_token>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/search/faceting.h"
#include "core/workspace/shelf.h"

namespace carrel::workspace {

/// A hit, and what a list of results says of its article besides.
struct Result {
    search::Hit hit;
    std::vector<std::string> tags;
    std::vector<library::Field> fields;
    std::size_t textBytes = 0;  ///< of the article's text

    /// The first value of a field; empty when it has none.
    [[nodiscard]] std::string field(std::string_view name) const;
};

struct ResultList {
    std::vector<Result> results;  ///< best first
    search::FacetedAnswer found;  ///< its hits are in the results
};

/// Searches with facets, and remembers what it read of articles. One thread; throws what the shelf throws.
class ResultLister {
public:
    explicit ResultLister(Shelf shelf) : shelf_(std::move(shelf)) {}

    ResultList list(const search::Request& request, const std::stop_token& stop);

private:
    const Result& known(const library::ArticleKey& article);

    Shelf shelf_;
    std::map<library::ArticleKey, Result> known_;  ///< without hits
};

/// The results as a list of links by their addresses, each with its snippet.
std::string toMarkdown(const std::vector<Result>& results);
/// RFC 4180, with a line of names: title, kind, address, year, tags, section, passage.
std::string toCsv(const std::vector<Result>& results);

}  // namespace carrel::workspace
