// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/article_rows.h"

#include <unordered_map>
#include <utility>

#include "core/library/checked_row.h"

namespace carrel::library {

namespace {

std::vector<std::string> readNames(sql::Database& database, std::string_view select, std::int64_t article) {
    sql::Statement rows(database, select);
    rows.bind(article);
    std::vector<std::string> names;
    while (rows.step())
        names.push_back(std::get<0>(checkedRow<std::string>(rows)));
    return names;
}

std::vector<Field> readFields(sql::Database& database, std::int64_t article) {
    sql::Statement rows(database, "SELECT name, value FROM field WHERE article = ? ORDER BY position");
    rows.bind(article);
    std::vector<Field> fields;
    while (rows.step()) {
        auto [name, value] = checkedRow<std::string, std::string>(rows);
        fields.push_back({std::move(name), std::move(value)});
    }
    return fields;
}

std::vector<Fact> readFacts(sql::Database& database, std::int64_t article) {
    sql::Statement rows(
        database, "SELECT label, value, unit, year, source FROM fact WHERE article = ? ORDER BY position");
    rows.bind(article);
    std::vector<Fact> facts;
    while (rows.step()) {
        auto [label, value, unit, year, source] =
            checkedRow<std::string, std::string, std::string, std::string, std::optional<std::uint32_t>>(
                rows);
        facts.push_back({std::move(label), std::move(value), std::move(unit), std::move(year), source});
    }
    return facts;
}

std::vector<Source> readSources(sql::Database& database, std::int64_t article) {
    sql::Statement rows(database,
                        "SELECT key, publisher, author, title, date, url FROM source "
                        "WHERE article = ? ORDER BY position");
    rows.bind(article);
    std::vector<Source> sources;
    while (rows.step()) {
        Source& source = sources.emplace_back();
        std::tie(source.key, source.publisher, source.author, source.title, source.date, source.url) =
            checkedRow<std::string, std::string, std::string, std::string, std::string, std::string>(rows);
    }
    return sources;
}

/// A fact may only point at a source that is there.
void dropStraySources(Article& article) {
    for (Fact& fact : article.facts)
        if (fact.source && *fact.source >= article.sources.size()) fact.source.reset();
}

/// The fields of all articles of a kind, by the articles' rows.
std::unordered_map<std::int64_t, std::vector<Field>> readFieldsOfKind(sql::Database& database,
                                                                      const std::string& kind) {
    sql::Statement rows(database,
                        "SELECT field.article, field.name, field.value FROM field "
                        "JOIN article ON article.id = field.article "
                        "WHERE ?1 = '' OR article.kind = ?1 ORDER BY field.article, field.position");
    rows.bind(kind);
    std::unordered_map<std::int64_t, std::vector<Field>> fields;
    while (rows.step()) {
        auto [article, name, value] = checkedRow<std::int64_t, std::string, std::string>(rows);
        fields[article].push_back({std::move(name), std::move(value)});
    }
    return fields;
}

}  // namespace

SectionRows::SectionRows(sql::Database& database)
    : rows_(database,
            "SELECT title, anchor, level, heading_begin, heading_end, range_begin, range_end "
            "FROM section WHERE article = ? ORDER BY position") {}

std::vector<Section> SectionRows::of(std::int64_t article) {
    rows_.bind(article);
    std::vector<Section> sections;
    while (rows_.step()) {
        Section& section = sections.emplace_back();
        std::tie(section.title, section.anchor, section.level, section.heading.begin, section.heading.end,
                 section.range.begin, section.range.end) =
            checkedRow<std::string, std::string, std::uint32_t, std::uint32_t, std::uint32_t, std::uint32_t,
                       std::uint32_t>(rows_);
        section.heading = checkedRange(section.heading.begin, section.heading.end);
        section.range = checkedRange(section.range.begin, section.range.end);
    }
    return sections;
}

std::vector<Section> readSections(sql::Database& database, std::int64_t article) {
    return SectionRows(database).of(article);
}

std::optional<std::int64_t> findArticleRow(sql::Database& database, std::string_view slug) {
    sql::Statement rows(database,
                        "SELECT id, 0 AS rank FROM article WHERE slug = ?1 "
                        "UNION ALL SELECT article, 1 FROM redirect WHERE former = ?1 ORDER BY rank LIMIT 1");
    rows.bind(slug);
    if (!rows.step()) return std::nullopt;
    return std::get<0>(rows.row<std::int64_t>());
}

Article readArticle(sql::Database& database, const std::string& library, std::int64_t row) {
    sql::Statement rows(database,
                        "SELECT slug, title, kind, lead, html, text, path FROM article "
                        "JOIN body ON article = id WHERE id = ?");
    rows.bind(row);
    if (!rows.step()) throw Damage("a redirect leads nowhere");
    Article article;
    article.key.library = library;
    std::tie(article.key.slug, article.title, article.kind, article.lead, article.html, article.text,
             article.path) =
        checkedRow<std::string, std::string, std::string, std::string, std::string, std::string, std::string>(
            rows);
    article.aliases = readNames(database, "SELECT name FROM alias WHERE article = ? ORDER BY position", row);
    article.tags = readNames(database, "SELECT name FROM tag WHERE article = ? ORDER BY position", row);
    article.fields = readFields(database, row);
    article.facts = readFacts(database, row);
    article.sources = readSources(database, row);
    article.sections = readSections(database, row);
    dropStraySources(article);
    return article;
}

Summary readSummary(sql::Database& database, const std::string& library, std::int64_t row) {
    sql::Statement rows(database, "SELECT slug, title, kind, lead FROM article WHERE id = ?");
    rows.bind(row);
    if (!rows.step()) throw Damage("a redirect leads nowhere");
    Summary summary;
    summary.key.library = library;
    std::tie(summary.key.slug, summary.title, summary.kind, summary.lead) =
        checkedRow<std::string, std::string, std::string, std::string>(rows);
    summary.fields = readFields(database, row);
    return summary;
}

std::vector<Summary> readSummaries(sql::Database& database, const std::string& library,
                                   const std::string& kind) {
    auto fields = readFieldsOfKind(database, kind);
    sql::Statement rows(
        database,
        "SELECT article.id, article.slug, article.title, article.kind, article.lead FROM article "
        "LEFT JOIN kind ON kind.id = article.kind WHERE ?1 = '' OR article.kind = ?1 "
        "ORDER BY kind.position IS NULL, kind.position, article.kind, article.title_order, "
        "article.title, article.slug");
    rows.bind(kind);
    std::vector<Summary> summaries;
    while (rows.step()) {
        auto [id, slug, title, kindId, lead] =
            checkedRow<std::int64_t, std::string, std::string, std::string, std::string>(rows);
        Summary& summary = summaries.emplace_back(
            Summary{{library, std::move(slug)}, std::move(title), std::move(kindId), std::move(lead), {}});
        if (const auto own = fields.find(id); own != fields.end()) summary.fields = std::move(own->second);
    }
    return summaries;
}

}  // namespace carrel::library
