// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/candidates.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/search/article_filter.h"
#include "core/search/match_text.h"
#include "core/sql/statement.h"

namespace carrel::search {

namespace {

ArticleIds idsOf(sql::Database& database, const std::string& match) {
    sql::Statement rows(database, "SELECT rowid FROM search WHERE search MATCH ?");
    rows.bind(match);
    ArticleIds found;
    while (rows.step())
        found.insert(std::get<0>(rows.row<std::int64_t>()));
    return found;
}

std::vector<Candidate> everything(sql::Database& database) {
    sql::Statement rows(database, "SELECT id, kind FROM article ORDER BY title_order, slug");
    std::vector<Candidate> found;
    while (rows.step()) {
        auto [id, kind] = rows.row<std::int64_t, std::string>();
        found.push_back({id, std::move(kind), 0, 1});
    }
    return found;
}

/// Columns: title, alias, heading, lead, body, forms.
std::vector<Candidate> withAnyWord(sql::Database& database, const Wanted& wanted) {
    sql::Statement rows(database,
                        "SELECT search.rowid, article.kind, bm25(search, 10.0, 8.0, 4.0, 4.0, 1.0, 0.2)"
                        " FROM search JOIN article ON article.id = search.rowid WHERE search MATCH ?");
    rows.bind(matchAny(wanted.words));
    std::vector<Candidate> found;
    double best = 0;
    while (rows.step()) {
        auto [id, kind, rank] = rows.row<std::int64_t, std::string, double>();
        best = std::max(best, -rank);  // FTS5 gives the better match the smaller number
        found.push_back({id, std::move(kind), -rank, 0});
    }
    if (best > 0)
        for (Candidate& candidate : found)
            candidate.relevance /= best;
    return found;
}

double articleCount(sql::Database& database) {
    sql::Statement count(database, "SELECT count(*) FROM article");
    count.step();
    return std::get<0>(count.row<double>());
}

void keepOnly(std::vector<Candidate>& candidates, const ArticleIds& ids, bool excluded) {
    std::erase_if(candidates,
                  [&](const Candidate& candidate) { return ids.contains(candidate.id) == excluded; });
}

/// Weighs each word by its rarity (K. Spärck Jones, 1972) and adds up what each candidate holds.
void cover(sql::Database& database, Wanted& wanted, std::vector<Candidate>& candidates) {
    const double articles = articleCount(database);
    std::map<std::int64_t, double> held;
    double whole = 0;
    for (WantedWord& word : wanted.words) {
        WantedWord exact = word;
        exact.prefix = false;
        const ArticleIds exactly = idsOf(database, matchWord(exact));
        const ArticleIds found = word.prefix ? idsOf(database, matchWord(word)) : exactly;
        word.weight = std::log(1 + (articles + 1) / (static_cast<double>(found.size()) + 0.5));
        whole += word.weight;
        constexpr double begun = 0.8;  // a word that is only begun says less than a whole one
        for (const std::int64_t id : found)
            held[id] += word.weight * (exactly.contains(id) ? 1.0 : begun);
    }
    for (Candidate& candidate : candidates)
        candidate.coverage = whole > 0 ? held[candidate.id] / whole : 1;
}

}  // namespace

std::vector<Candidate> findCandidates(sql::Database& database, Wanted& wanted) {
    std::vector<Candidate> candidates =
        wanted.words.empty() ? everything(database) : withAnyWord(database, wanted);
    for (const Term& field : wanted.fields)
        keepOnly(candidates, articlesWith(database, field), field.excluded);
    for (const WantedPhrase& phrase : wanted.phrases)
        keepOnly(candidates, idsOf(database, matchPhrase(phrase)), false);
    for (const WantedPhrase& phrase : wanted.excluded)
        keepOnly(candidates, idsOf(database, matchPhrase(phrase)), true);
    if (!wanted.words.empty()) cover(database, wanted, candidates);
    return candidates;
}

}  // namespace carrel::search
