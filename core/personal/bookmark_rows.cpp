// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/bookmark_rows.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

#include "core/personal/hand_order.h"
#include "core/personal/stored_time.h"
#include "core/sql/error.h"
#include "core/sql/statement.h"

namespace carrel::personal {

namespace {

const std::string bookmarkColumns =
    "id, target, library, slug, section, title, kind, exact, before, after, range_begin, range_end, state, "
    "folder, position, note, colour, added, lost";

BookmarkTarget targetNamed(const std::string& name) {
    const auto* const found = std::find(targetNames.begin(), targetNames.end(), name);
    if (found == targetNames.end()) throw sql::Error(0, "a bookmark leads to an unknown target: " + name);
    return static_cast<BookmarkTarget>(found - targetNames.begin());
}

Bookmark bookmarkAt(sql::Statement& row) {
    using Text = std::string;
    Bookmark bookmark;
    BookmarkDraft& what = bookmark.what;
    Text target;
    Text colour;
    std::int64_t added = 0;
    int lost = 0;
    std::tie(bookmark.id, target, what.article.library, what.article.slug, what.section, what.title,
             what.kind, what.passage.exact, what.passage.before, what.passage.after, what.passage.range.begin,
             what.passage.range.end, what.state, what.folder, bookmark.position, what.note, colour, added,
             lost) =
        row.row<BookmarkId, Text, Text, Text, Text, Text, Text, Text, Text, Text, std::uint32_t,
                std::uint32_t, Text, std::optional<FolderId>, std::int64_t, Text, Text, std::int64_t, int>();
    what.target = targetNamed(target);
    what.colour = colourNamed(colour).value_or(Colour::None);
    bookmark.added = timeAt(added);
    bookmark.lost = lost != 0;
    return bookmark;
}

void readTags(sql::Database& database, Bookmark& bookmark) {
    sql::Statement rows(database, "SELECT tag FROM bookmark_tag WHERE bookmark = ? ORDER BY tag");
    rows.bind(bookmark.id);
    while (rows.step())
        bookmark.what.tags.push_back(std::get<0>(rows.row<std::string>()));
}

void writeTags(sql::Database& database, BookmarkId id, const std::vector<std::string>& tags) {
    sql::Statement known(database, "SELECT tag FROM bookmark_tag WHERE bookmark = ? ORDER BY tag");
    known.bind(id);
    std::vector<std::string> gone;
    while (known.step())
        if (auto [tag] = known.row<std::string>(); std::find(tags.begin(), tags.end(), tag) == tags.end())
            gone.push_back(tag);
    for (const std::string& tag : gone)
        setTag(database, id, tag, false);
    for (const std::string& tag : tags)
        setTag(database, id, tag, true);
}

}  // namespace

std::string normalisedTag(const std::string& tag) {
    constexpr const char* blanks = " \t\r\n";
    const std::size_t begin = tag.find_first_not_of(blanks);
    if (begin == std::string::npos) return {};
    return tag.substr(begin, tag.find_last_not_of(blanks) - begin + 1);
}

BookmarkDraft normalised(BookmarkDraft draft) {
    if (draft.target == BookmarkTarget::Article && !draft.section.empty())
        draft.target = BookmarkTarget::Section;
    if (draft.target != BookmarkTarget::Passage) draft.passage = {};
    std::vector<std::string> tags;
    for (const std::string& tag : draft.tags)
        if (std::string name = normalisedTag(tag); !name.empty()) tags.push_back(std::move(name));
    std::sort(tags.begin(), tags.end());
    tags.erase(std::unique(tags.begin(), tags.end()), tags.end());
    draft.tags = std::move(tags);
    return draft;
}

Bookmark addBookmark(sql::Database& database, const BookmarkDraft& draft, Time added) {
    Bookmark bookmark{{}, draft, added};
    const BookmarkDraft& what = bookmark.what;
    bookmark.position = lastPosition(database, what.folder);
    sql::Statement(database,
                   "INSERT INTO bookmark (target, library, slug, section, title, kind, exact, before, after, "
                   "range_begin, range_end, state, folder, position, note, colour, added)"
                   " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(nameOf(what.target), what.article.library, what.article.slug, what.section, what.title,
             what.kind, what.passage.exact, what.passage.before, what.passage.after, what.passage.range.begin,
             what.passage.range.end, what.state, what.folder, bookmark.position, what.note,
             nameOf(what.colour), milliseconds(added));
    bookmark.id = BookmarkId{database.lastRow()};
    for (const std::string& tag : what.tags)
        setTag(database, bookmark.id, tag, true);
    return bookmark;
}

void changeBookmark(sql::Database& database, BookmarkId id, const BookmarkDraft& what) {
    sql::Statement(database, "UPDATE bookmark SET title = ?, note = ?, colour = ? WHERE id = ?")
        .run(what.title, what.note, nameOf(what.colour), id);
    const std::optional<Bookmark> known = readBookmark(database, id);
    if (!known) return;
    if (known->what.folder != what.folder)
        setFolder(database, id, what.folder, lastPosition(database, what.folder));
    writeTags(database, id, what.tags);
}

std::optional<Bookmark> removeBookmark(sql::Database& database, BookmarkId id) {
    std::optional<Bookmark> removed = readBookmark(database, id);
    if (removed) sql::Statement(database, "DELETE FROM bookmark WHERE id = ?").run(id);
    return removed;
}

std::optional<Bookmark> readBookmark(sql::Database& database, BookmarkId id) {
    sql::Statement row(database, "SELECT " + bookmarkColumns + " FROM bookmark WHERE id = ?");
    if (!row.bind(id).step()) return std::nullopt;
    Bookmark bookmark = bookmarkAt(row);
    readTags(database, bookmark);
    return bookmark;
}

std::optional<Bookmark> findBookmark(sql::Database& database, const BookmarkDraft& draft) {
    sql::Statement row(database,
                       "SELECT id FROM bookmark WHERE library = ? AND slug = ? AND target = ?"
                       " AND section = ? AND state = ? AND exact = ? AND range_begin = ?");
    row.bind(draft.article.library, draft.article.slug, nameOf(draft.target), draft.section, draft.state,
             draft.passage.exact, draft.passage.range.begin);
    if (!row.step()) return std::nullopt;
    return readBookmark(database, std::get<0>(row.row<BookmarkId>()));
}

std::vector<Bookmark> readBookmarks(sql::Database& database) {
    std::vector<Bookmark> found;
    std::unordered_map<std::int64_t, std::size_t> places;
    sql::Statement rows(database,
                        "SELECT " + bookmarkColumns + " FROM bookmark ORDER BY added DESC, id DESC");
    while (rows.step()) {
        found.push_back(bookmarkAt(rows));
        places.emplace(found.back().id.value, found.size() - 1);
    }
    sql::Statement tags(database, "SELECT bookmark, tag FROM bookmark_tag ORDER BY bookmark, tag");
    while (tags.step()) {
        auto [bookmark, tag] = tags.row<std::int64_t, std::string>();
        found.at(places.at(bookmark)).what.tags.push_back(std::move(tag));
    }
    return found;
}

void setTag(sql::Database& database, BookmarkId id, const std::string& tag, bool has) {
    sql::Statement(database, has ? "INSERT OR IGNORE INTO bookmark_tag (bookmark, tag) VALUES (?, ?)"
                                 : "DELETE FROM bookmark_tag WHERE bookmark = ? AND tag = ?")
        .run(id, tag);
}

void setFolder(sql::Database& database, BookmarkId id, std::optional<FolderId> folder,
               std::int64_t position) {
    sql::Statement(database, "UPDATE bookmark SET folder = ?, position = ? WHERE id = ?")
        .run(folder, position, id);
}

void setPlace(sql::Database& database, const Bookmark& bookmark) {
    const BookmarkDraft& what = bookmark.what;
    sql::Statement(database,
                   "UPDATE OR IGNORE bookmark SET library = ?, slug = ?, section = ?, exact = ?, before = ?,"
                   " after = ?, range_begin = ?, range_end = ?, lost = ? WHERE id = ?")
        .run(what.article.library, what.article.slug, what.section, what.passage.exact, what.passage.before,
             what.passage.after, what.passage.range.begin, what.passage.range.end, bookmark.lost ? 1 : 0,
             bookmark.id);
}

}  // namespace carrel::personal
