// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/highlight_rows.h"

#include "core/personal/stored_time.h"
#include "core/sql/statement.h"

namespace carrel::personal {

namespace {

const std::string highlightColumns =
    "id, library, slug, title, kind, section, exact, before, after, range_begin, range_end, colour, comment, "
    "made, lost";

Highlight highlightAt(sql::Statement& row) {
    using Text = std::string;
    Highlight highlight;
    HighlightDraft& what = highlight.what;
    Text colour;
    std::int64_t made = 0;
    int lost = 0;
    std::tie(highlight.id, what.article.library, what.article.slug, what.title, what.kind, what.section,
             what.quotation.exact, what.quotation.before, what.quotation.after, what.quotation.range.begin,
             what.quotation.range.end, colour, what.comment, made, lost) =
        row.row<HighlightId, Text, Text, Text, Text, Text, Text, Text, Text, std::uint32_t, std::uint32_t,
                Text, Text, std::int64_t, int>();
    what.colour = colourNamed(colour).value_or(Colour::Yellow);
    highlight.made = timeAt(made);
    highlight.lost = lost != 0;
    return highlight;
}

std::vector<Highlight> allOf(sql::Statement& rows) {
    std::vector<Highlight> found;
    while (rows.step())
        found.push_back(highlightAt(rows));
    return found;
}

Note noteAt(sql::Statement& row) {
    auto [library, slug, title, kind, text, changed] =
        row.row<std::string, std::string, std::string, std::string, std::string, std::int64_t>();
    return {{std::move(library), std::move(slug)},
            std::move(title),
            std::move(kind),
            std::move(text),
            timeAt(changed)};
}

}  // namespace

Highlight addHighlight(sql::Database& database, const HighlightDraft& draft, Time made) {
    sql::Statement(database,
                   "INSERT INTO highlight (library, slug, title, kind, section, exact, before, after, "
                   "range_begin, range_end, colour, comment, made)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(draft.article.library, draft.article.slug, draft.title, draft.kind, draft.section,
             draft.quotation.exact, draft.quotation.before, draft.quotation.after,
             draft.quotation.range.begin, draft.quotation.range.end, nameOf(draft.colour), draft.comment,
             milliseconds(made));
    return {HighlightId{database.lastRow()}, draft, made};
}

void changeHighlight(sql::Database& database, HighlightId id, Colour colour, const std::string& comment) {
    sql::Statement(database, "UPDATE highlight SET colour = ?, comment = ? WHERE id = ?")
        .run(nameOf(colour), comment, id);
}

std::optional<Highlight> readHighlight(sql::Database& database, HighlightId id) {
    sql::Statement row(database, "SELECT " + highlightColumns + " FROM highlight WHERE id = ?");
    if (!row.bind(id).step()) return std::nullopt;
    return highlightAt(row);
}

std::optional<Highlight> findHighlight(sql::Database& database, const HighlightDraft& draft) {
    sql::Statement row(database, "SELECT " + highlightColumns +
                                     " FROM highlight WHERE library = ? AND slug = ? AND exact = ?"
                                     " AND range_begin = ?");
    row.bind(draft.article.library, draft.article.slug, draft.quotation.exact, draft.quotation.range.begin);
    if (!row.step()) return std::nullopt;
    return highlightAt(row);
}

std::optional<Highlight> removeHighlight(sql::Database& database, HighlightId id) {
    std::optional<Highlight> removed = readHighlight(database, id);
    if (removed) sql::Statement(database, "DELETE FROM highlight WHERE id = ?").run(id);
    return removed;
}

std::vector<Highlight> readHighlights(sql::Database& database) {
    sql::Statement rows(
        database, "SELECT " + highlightColumns + " FROM highlight ORDER BY library, slug, range_begin, id");
    return allOf(rows);
}

std::vector<Highlight> readHighlightsOf(sql::Database& database, const library::ArticleKey& article) {
    sql::Statement rows(database, "SELECT " + highlightColumns +
                                      " FROM highlight WHERE library = ? AND slug = ?"
                                      " ORDER BY range_begin, id");
    rows.bind(article.library, article.slug);
    return allOf(rows);
}

void setPlace(sql::Database& database, const Highlight& highlight) {
    const HighlightDraft& what = highlight.what;
    sql::Statement(database,
                   "UPDATE OR IGNORE highlight SET library = ?, slug = ?, section = ?, exact = ?, before = ?,"
                   " after = ?, range_begin = ?, range_end = ?, lost = ? WHERE id = ?")
        .run(what.article.library, what.article.slug, what.section, what.quotation.exact,
             what.quotation.before, what.quotation.after, what.quotation.range.begin,
             what.quotation.range.end, highlight.lost ? 1 : 0, highlight.id);
}

std::string joinedNotes(const std::string& ours, const std::string& theirs) {
    if (theirs.empty() || ours.find(theirs) != std::string::npos) return ours;
    return ours.empty() ? theirs : ours + "\n\n" + theirs;
}

void writeNote(sql::Database& database, const Note& note) {
    if (note.text.empty()) {
        sql::Statement(database, "DELETE FROM note WHERE library = ? AND slug = ?")
            .run(note.article.library, note.article.slug);
        return;
    }
    sql::Statement(database,
                   "INSERT INTO note (library, slug, title, kind, text, changed) VALUES (?, ?, ?, ?, ?, ?)"
                   " ON CONFLICT (library, slug) DO UPDATE SET title = excluded.title, kind = excluded.kind,"
                   " text = excluded.text, changed = excluded.changed")
        .run(note.article.library, note.article.slug, note.title, note.kind, note.text,
             milliseconds(note.changed));
}

std::optional<Note> readNote(sql::Database& database, const library::ArticleKey& article) {
    sql::Statement row(database,
                       "SELECT library, slug, title, kind, text, changed FROM note"
                       " WHERE library = ? AND slug = ?");
    if (!row.bind(article.library, article.slug).step()) return std::nullopt;
    return noteAt(row);
}

std::vector<Note> readNotes(sql::Database& database) {
    sql::Statement rows(database,
                        "SELECT library, slug, title, kind, text, changed FROM note ORDER BY library, slug");
    std::vector<Note> found;
    while (rows.step())
        found.push_back(noteAt(rows));
    return found;
}

void moveNote(sql::Database& database, const library::ArticleKey& from, const library::ArticleKey& to) {
    std::optional<Note> moved = readNote(database, from);
    if (!moved) return;
    Note gone = *moved;
    gone.text.clear();
    writeNote(database, gone);
    moved->article = to;
    if (const std::optional<Note> there = readNote(database, to))
        moved->text = joinedNotes(there->text, moved->text);
    writeNote(database, *moved);
}

}  // namespace carrel::personal
