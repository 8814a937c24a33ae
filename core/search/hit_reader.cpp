// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/hit_reader.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/search/passage.h"
#include "core/sql/statement.h"

namespace carrel::search {

HitReader::HitReader(sql::Database& database, std::string library, const Wanted& wanted,
                     text::Stemmer& stemmer)
    : database_(database), library_(std::move(library)), wanted_(wanted), stemmer_(stemmer) {}

std::vector<std::string> HitReader::names(std::int64_t id) {
    sql::Statement rows(
        database_,
        "SELECT title FROM article WHERE id = ?1 UNION ALL SELECT name FROM alias WHERE article = ?1");
    rows.bind(id);
    std::vector<std::string> found;
    while (rows.step())
        found.push_back(std::get<0>(rows.row<std::string>()));
    return found;
}

double HitReader::fit(const std::string& name) {
    const std::vector<TextWord> words = textWords(name, stemmer_);
    std::set<std::size_t> held;
    bool onlyWanted = !words.empty();
    for (const TextWord& word : words) {
        const auto which = matching(wanted_.words, word);
        if (which) held.insert(*which);
        onlyWanted = onlyWanted && which && wanted_.words[*which].is(word);
    }
    double weight = 0;
    double whole = 0;
    for (std::size_t at = 0; at < wanted_.words.size(); ++at) {
        whole += wanted_.words[at].weight;
        if (held.contains(at)) weight += wanted_.words[at].weight;
    }
    if (whole <= 0) return 0;
    constexpr double justThat = 2;
    return onlyWanted && held.size() == wanted_.words.size() ? justThat : weight / whole;
}

double HitReader::titleFit(const Candidate& candidate) {
    double best = 0;
    bool title = true;
    for (const std::string& name : names(candidate.id)) {
        constexpr double aliasShare = 0.9;
        best = std::max(best, fit(name) * (title ? 1 : aliasShare));
        title = false;
    }
    return best;
}

std::optional<library::Section> HitReader::sectionAt(std::int64_t id, std::uint32_t position) {
    sql::Statement row(
        database_,
        "SELECT title, anchor, level, heading_begin, heading_end, range_begin, range_end FROM section"
        " WHERE article = ?1 AND range_begin <= ?2 AND ?2 < range_end ORDER BY level DESC, position LIMIT 1");
    row.bind(id, position);
    if (!row.step()) return std::nullopt;
    auto [title, anchor, level, headingBegin, headingEnd, begin, end] =
        row.row<std::string, std::string, std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t,
                std::uint32_t>();
    return library::Section{
        std::move(title), std::move(anchor), level, {headingBegin, headingEnd}, {begin, end}};
}

Hit HitReader::read(const Candidate& candidate, double score) {
    sql::Statement row(database_, "SELECT slug, title, kind, text FROM article WHERE id = ?");
    row.bind(candidate.id);
    Hit hit;
    if (!row.step()) return hit;
    auto [slug, title, kind, text] = row.row<std::string, std::string, std::string, std::string>();
    Passage passage = passageOf(text, textWords(text, stemmer_), wanted_.words);
    hit.article = {library_, std::move(slug)};
    for (const TextWord& word : textWords(title, stemmer_))
        if (matching(wanted_.words, word)) hit.titleMarks.push_back(word.range);
    hit.title = std::move(title);
    hit.kind = std::move(kind);
    if (!passage.matches.empty()) {
        const auto inside = std::lower_bound(passage.matches.begin(), passage.matches.end(),
                                             Range{passage.snippet.source.begin, 0});
        hit.section = sectionAt(
            candidate.id, inside == passage.matches.end() ? passage.snippet.source.begin : inside->begin);
    }
    hit.snippet = std::move(passage.snippet);
    hit.matches = std::move(passage.matches);
    constexpr double nearnessShare = 8;
    hit.score = score + nearnessShare * passage.nearness;
    return hit;
}

}  // namespace carrel::search
