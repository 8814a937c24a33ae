// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/link_rows.h"

#include <utility>

#include "core/library/checked_row.h"
#include "core/library/spelling.h"

namespace carrel::library {

namespace {

/// Which end one does not look from.
enum class Other { To, From };

/// A link with both its ends; `goal` is missing from broken and external ones.
constexpr const char* select =
    "SELECT link.type, origin.slug, goal.slug, link.anchor, link.target, link.relation, link.number, "
    "link.range_begin, link.range_end, link.sentence, origin.title, origin.kind, goal.title, goal.kind, "
    "link.form, link.first_in_section, link.to_library, link.to_slug "
    "FROM link JOIN article AS origin ON origin.id = link.from_article "
    "LEFT JOIN article AS goal ON goal.id = link.to_article ";

Link linkOf(sql::Statement& rows, const std::string& library, Other other) {
    using Text = std::string;
    Link link;
    link.from.library = library;
    Text type;
    Text fromTitle;
    Text fromKind;
    Text toTitle;
    Text toKind;
    Text toSlug;
    Text form;
    ArticleKey elsewhere;
    std::uint32_t first = 0;
    std::tie(type, link.from.slug, toSlug, link.anchor, link.target, link.relation, link.number,
             link.range.begin, link.range.end, link.sentence, fromTitle, fromKind, toTitle, toKind, form,
             first, elsewhere.library, elsewhere.slug) =
        checkedRow<Text, Text, Text, Text, Text, Text, std::optional<std::uint32_t>, std::uint32_t,
                   std::uint32_t, Text, Text, Text, Text, Text, Text, std::uint32_t, Text, Text>(rows);
    link.range = checkedRange(link.range.begin, link.range.end);
    link.type = valueOf(linkTypeSpellings, type);
    link.form = valueOf(linkFormSpellings, form);
    link.firstInSection = first != 0;
    if (!toSlug.empty()) link.to = {library, std::move(toSlug)};
    if (!elsewhere.library.empty()) link.to = std::move(elsewhere);
    link.otherTitle = std::move(other == Other::To ? toTitle : fromTitle);
    link.otherKind = std::move(other == Other::To ? toKind : fromKind);
    return link;
}

std::vector<Link> read(sql::Statement& rows, const std::string& library, Other other) {
    std::vector<Link> links;
    while (rows.step())
        links.push_back(linkOf(rows, library, other));
    return links;
}

}  // namespace

Links readLinks(sql::Database& database, const std::string& library, std::int64_t row) {
    Links links;
    sql::Statement out(database, std::string(select) +
                                     "WHERE link.from_article = ? ORDER BY link.type <> 'relation', "
                                     "link.range_begin, link.number, link.id");
    links.out = read(out.bind(row), library, Other::To);
    sql::Statement in(database,
                      std::string(select) +
                          "WHERE link.to_article = ? ORDER BY CASE link.type WHEN 'relation' THEN 0 "
                          "WHEN 'written' THEN 1 ELSE 2 END, "
                          "count(*) OVER (PARTITION BY link.type, link.from_article) DESC, "
                          "origin.title_order, origin.title, origin.slug, link.range_begin, link.id");
    links.in = read(in.bind(row), library, Other::From);
    return links;
}

std::vector<Link> readLinksToLibrary(sql::Database& database, const std::string& library,
                                     std::string_view other) {
    sql::Statement rows(database, std::string(select) +
                                      "WHERE link.to_library = ? AND link.to_library <> '' "
                                      "ORDER BY origin.slug, link.range_begin, link.id");
    return read(rows.bind(other), library, Other::From);
}

std::vector<Link> readAllLinks(sql::Database& database, const std::string& library) {
    sql::Statement rows(database, std::string(select) +
                                      "ORDER BY origin.slug, link.type <> 'relation', link.range_begin, "
                                      "link.number, link.id");
    return read(rows, library, Other::To);
}

}  // namespace carrel::library
