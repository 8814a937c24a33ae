// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/ranking/title_order.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <utility>

#include "core/sql/statement.h"

namespace carrel::search {

namespace {

using TitledDocument = std::tuple<std::string, std::string, RankedDocument>;

/// Where the allowed documents of a library stand, by the rows of their articles.
std::map<std::uint32_t, RankedDocument> rowsOf(const Corpus& corpus, const SearchedLibrary& library,
                                               const std::vector<SegmentMatch>& matches) {
    std::map<std::uint32_t, RankedDocument> rows;
    for (const SegmentMatch& match : matches) {
        if (corpus.segments()[match.segment].library != &library) continue;
        const auto add = [&](std::uint32_t document) {
            rows.emplace(match.index->article(document), RankedDocument{match.segment, document});
        };
        if (match.allowed != nullptr) match.allowed->forEach(add);
    }
    return rows;
}

}  // namespace

std::vector<RankedDocument> firstByTitle(const Corpus& corpus, const std::vector<SegmentMatch>& matches,
                                         std::size_t limit) {
    std::vector<TitledDocument> titled;
    for (const auto& library : corpus.libraries()) {
        const auto rows = rowsOf(corpus, *library, matches);
        sql::Statement order(library->database,
                             "SELECT id, title_order, slug FROM article ORDER BY title_order, slug");
        std::size_t taken = 0;
        while (taken < std::min(limit, rows.size()) && order.step()) {
            auto [row, title, slug] = order.row<std::uint32_t, std::string, std::string>();
            const auto found = rows.find(row);
            if (found == rows.end()) continue;
            titled.emplace_back(std::move(title), std::move(slug), found->second);
            ++taken;
        }
    }
    std::stable_sort(titled.begin(), titled.end(), [](const TitledDocument& a, const TitledDocument& b) {
        return std::tie(std::get<0>(a), std::get<1>(a)) < std::tie(std::get<0>(b), std::get<1>(b));
    });
    std::vector<RankedDocument> documents;
    for (const TitledDocument& each : titled)
        if (documents.size() < limit) documents.push_back(std::get<2>(each));
    return documents;
}

}  // namespace carrel::search
