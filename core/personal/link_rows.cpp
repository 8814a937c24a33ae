// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/link_rows.h"

#include <string>
#include <utility>

#include "core/personal/stored_time.h"
#include "core/sql/statement.h"

namespace carrel::personal {

namespace {

const std::string columns =
    "id, from_library, from_slug, from_title, exact, before, after, range_begin, range_end, to_library, "
    "to_slug, to_title, made";

PersonalLink linkAt(sql::Statement& row) {
    using Text = std::string;
    PersonalLink link;
    PersonalLinkDraft& what = link.what;
    std::int64_t made = 0;
    std::tie(link.id, what.from.library, what.from.slug, what.fromTitle, what.quotation.exact,
             what.quotation.before, what.quotation.after, what.quotation.range.begin,
             what.quotation.range.end, what.to.library, what.to.slug, what.toTitle, made) =
        row.row<PersonalLinkId, Text, Text, Text, Text, Text, Text, std::uint32_t, std::uint32_t, Text, Text,
                Text, std::int64_t>();
    link.made = timeAt(made);
    return link;
}

std::vector<PersonalLink> read(sql::Statement& rows) {
    std::vector<PersonalLink> links;
    while (rows.step())
        links.push_back(linkAt(rows));
    return links;
}

}  // namespace

std::optional<PersonalLink> findPersonalLink(sql::Database& database, const PersonalLinkDraft& draft) {
    sql::Statement row(database, "SELECT " + columns +
                                     " FROM personal_link WHERE from_library = ? AND from_slug = ? AND "
                                     "exact = ? AND range_begin = ? AND to_library = ? AND to_slug = ?");
    row.bind(draft.from.library, draft.from.slug, draft.quotation.exact, draft.quotation.range.begin,
             draft.to.library, draft.to.slug);
    if (!row.step()) return std::nullopt;
    return linkAt(row);
}

PersonalLink addPersonalLink(sql::Database& database, const PersonalLinkDraft& draft, Time made) {
    sql::Statement(database,
                   "INSERT INTO personal_link (from_library, from_slug, from_title, exact, before, after, "
                   "range_begin, range_end, to_library, to_slug, to_title, made)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(draft.from.library, draft.from.slug, draft.fromTitle, draft.quotation.exact,
             draft.quotation.before, draft.quotation.after, draft.quotation.range.begin,
             draft.quotation.range.end, draft.to.library, draft.to.slug, draft.toTitle, milliseconds(made));
    return {PersonalLinkId{database.lastRow()}, draft, made};
}

void setPlace(sql::Database& database, const PersonalLink& link) {
    const PersonalLinkDraft& what = link.what;
    sql::Statement(
        database,
        "UPDATE OR IGNORE personal_link SET from_library = ?, from_slug = ?, exact = ?, before = ?,"
        " after = ?, range_begin = ?, range_end = ?, to_library = ?, to_slug = ? WHERE id = ?")
        .run(what.from.library, what.from.slug, what.quotation.exact, what.quotation.before,
             what.quotation.after, what.quotation.range.begin, what.quotation.range.end, what.to.library,
             what.to.slug, link.id);
}

std::optional<PersonalLink> removePersonalLink(sql::Database& database, PersonalLinkId id) {
    sql::Statement row(database, "SELECT " + columns + " FROM personal_link WHERE id = ?");
    if (!row.bind(id).step()) return std::nullopt;
    PersonalLink removed = linkAt(row);
    sql::Statement(database, "DELETE FROM personal_link WHERE id = ?").run(id);
    return removed;
}

std::vector<PersonalLink> readPersonalLinks(sql::Database& database) {
    sql::Statement rows(database, "SELECT " + columns + " FROM personal_link ORDER BY made DESC, id DESC");
    return read(rows);
}

std::vector<PersonalLink> readPersonalLinksOf(sql::Database& database, const library::ArticleKey& article) {
    sql::Statement rows(database, "SELECT " + columns +
                                      " FROM personal_link WHERE (from_library = ?1 AND from_slug = ?2)"
                                      " OR (to_library = ?1 AND to_slug = ?2)"
                                      " ORDER BY from_library, from_slug, range_begin, id");
    rows.bind(article.library, article.slug);
    return read(rows);
}

}  // namespace carrel::personal
