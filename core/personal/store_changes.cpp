// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/bookmark_rows.h"
#include "core/personal/folder_rows.h"
#include "core/personal/hand_order.h"
#include "core/personal/highlight_rows.h"
#include "core/personal/link_rows.h"
#include "core/personal/reading_rows.h"
#include "core/personal/store_state.h"
#include "core/sql/statement.h"

namespace carrel::personal {

namespace {

/// What a change is about, when it is about one thing.
std::string subjectOf(sql::Database& database, const std::vector<BookmarkId>& ids) {
    if (ids.size() != 1) return {};
    const std::optional<Bookmark> one = readBookmark(database, ids.front());
    return one ? one->what.title : std::string();
}

std::string nameOf(sql::Database& database, FolderId id) {
    const std::optional<Folder> folder = readFolder(database, id);
    return folder ? folder->name : std::string();
}

std::set<library::ArticleKey> articlesOf(sql::Database& database, const char* query) {
    sql::Statement rows(database, query);
    std::set<library::ArticleKey> found;
    while (rows.step()) {
        auto [library, slug] = rows.row<std::string, std::string>();
        found.insert({std::move(library), std::move(slug)});
    }
    return found;
}

}  // namespace

Bookmark Store::add(const BookmarkDraft& draft) {
    const BookmarkDraft wanted = normalised(draft);
    if (auto known = personal::findBookmark(state_->database, wanted)) return *std::move(known);
    Bookmark added;
    record(ChangeKind::BookmarkAdded, wanted.title, 1,
           [&] { added = addBookmark(state_->database, wanted, state_->clock()); });
    return added;
}

std::optional<Bookmark> Store::change(BookmarkId id, const BookmarkDraft& what) {
    record(ChangeKind::BookmarkChanged, what.title, 1,
           [&] { changeBookmark(state_->database, id, normalised(what)); });
    return readBookmark(state_->database, id);
}

void Store::move(const std::vector<BookmarkId>& ids, std::optional<FolderId> folder,
                 std::optional<BookmarkId> before) {
    record(ChangeKind::BookmarkMoved, subjectOf(state_->database, ids), ids.size(),
           [&] { placeBookmarks(state_->database, ids, folder, before); });
}

void Store::tag(const std::vector<BookmarkId>& ids, const std::string& tag, bool has) {
    const std::string name = normalisedTag(tag);
    if (name.empty()) return;
    record(ChangeKind::BookmarkTagged, name, ids.size(), [&] {
        for (const BookmarkId id : ids)
            setTag(state_->database, id, name, has);
    });
}

std::optional<Bookmark> Store::remove(BookmarkId id) {
    std::vector<Bookmark> removed = remove(std::vector{id});
    if (removed.empty()) return std::nullopt;
    return std::move(removed.front());
}

std::vector<Bookmark> Store::remove(const std::vector<BookmarkId>& ids) {
    std::vector<Bookmark> removed;
    record(ChangeKind::BookmarkRemoved, subjectOf(state_->database, ids), ids.size(), [&] {
        for (const BookmarkId id : ids)
            if (auto one = removeBookmark(state_->database, id)) removed.push_back(*std::move(one));
    });
    return removed;
}

std::vector<Bookmark> Store::bookmarks() {
    return readBookmarks(state_->database);
}

std::optional<Bookmark> Store::findBookmark(const library::ArticleKey& article, const std::string& section) {
    return personal::findBookmark(state_->database, normalised({article, section, {}, {}}));
}

std::optional<Bookmark> Store::findBookmark(BookmarkId id) {
    return readBookmark(state_->database, id);
}

Folder Store::addFolder(const std::string& name, std::optional<FolderId> parent) {
    Folder added;
    record(ChangeKind::FolderAdded, name, 1,
           [&] { added = personal::addFolder(state_->database, name, parent); });
    return added;
}

void Store::renameFolder(FolderId id, const std::string& name) {
    record(ChangeKind::FolderChanged, name, 1, [&] { personal::renameFolder(state_->database, id, name); });
}

Result<Folder> Store::moveFolder(FolderId id, std::optional<FolderId> parent,
                                 std::optional<FolderId> before) {
    if (parent && liesIn(state_->database, *parent, id))
        return Problem{Problem::Kind::Conflict, "a folder can't lie in itself", "choose another folder", {}};
    record(ChangeKind::FolderMoved, nameOf(state_->database, id), 1,
           [&] { placeFolder(state_->database, id, parent, before); });
    if (auto moved = readFolder(state_->database, id)) return *std::move(moved);
    return Problem{Problem::Kind::Missing, "the folder is gone", "", {}};
}

void Store::removeFolder(FolderId id) {
    record(ChangeKind::FolderRemoved, nameOf(state_->database, id), 1,
           [&] { personal::removeFolder(state_->database, id); });
}

std::vector<Folder> Store::folders() {
    return readFoldersFromTheTop(state_->database);
}

Highlight Store::add(const HighlightDraft& draft) {
    if (auto known = findHighlight(state_->database, draft)) return *std::move(known);
    Highlight added;
    record(ChangeKind::HighlightAdded, draft.quotation.exact, 1,
           [&] { added = addHighlight(state_->database, draft, state_->clock()); });
    return added;
}

std::optional<Highlight> Store::change(HighlightId id, Colour colour, const std::string& comment) {
    const std::optional<Highlight> known = readHighlight(state_->database, id);
    if (!known) return std::nullopt;
    record(ChangeKind::HighlightChanged, known->what.quotation.exact, 1,
           [&] { changeHighlight(state_->database, id, colour, comment); });
    return readHighlight(state_->database, id);
}

std::optional<Highlight> Store::replace(HighlightId id, const Quotation& quotation,
                                        const std::string& section) {
    std::optional<Highlight> highlight = readHighlight(state_->database, id);
    if (!highlight) return std::nullopt;
    highlight->what.quotation = quotation;
    highlight->what.section = section;
    highlight->lost = false;
    record(ChangeKind::HighlightChanged, quotation.exact, 1, [&] { setPlace(state_->database, *highlight); });
    return readHighlight(state_->database, id);
}

std::optional<Highlight> Store::remove(HighlightId id) {
    std::optional<Highlight> known = readHighlight(state_->database, id);
    if (!known) return std::nullopt;
    record(ChangeKind::HighlightRemoved, known->what.quotation.exact, 1,
           [&] { removeHighlight(state_->database, id); });
    return known;
}

std::vector<Highlight> Store::highlights() {
    return readHighlights(state_->database);
}

std::vector<Highlight> Store::highlightsOf(const library::ArticleKey& article) {
    return readHighlightsOf(state_->database, article);
}

std::map<library::ArticleKey, std::size_t> Store::highlightCounts() {
    sql::Statement rows(state_->database,
                        "SELECT library, slug, count(*) FROM highlight GROUP BY library, slug");
    std::map<library::ArticleKey, std::size_t> counts;
    while (rows.step()) {
        auto [library, slug, count] = rows.row<std::string, std::string, std::int64_t>();
        counts[{std::move(library), std::move(slug)}] = static_cast<std::size_t>(count);
    }
    return counts;
}

void Store::setNote(const Note& note) {
    Note written = note;
    written.changed = state_->clock();
    record(ChangeKind::NoteChanged, note.title, 1, [&] { writeNote(state_->database, written); });
}

std::optional<Note> Store::findNote(const library::ArticleKey& article) {
    return readNote(state_->database, article);
}

std::vector<Note> Store::notes() {
    return readNotes(state_->database);
}

PersonalLink Store::add(const PersonalLinkDraft& draft) {
    if (auto known = findPersonalLink(state_->database, draft)) return *std::move(known);
    PersonalLink added;
    record(ChangeKind::LinkAdded, draft.toTitle, 1,
           [&] { added = addPersonalLink(state_->database, draft, state_->clock()); });
    return added;
}

std::optional<PersonalLink> Store::remove(PersonalLinkId id) {
    std::optional<PersonalLink> removed;
    record(ChangeKind::LinkRemoved, {}, 1, [&] { removed = removePersonalLink(state_->database, id); });
    return removed;
}

std::vector<PersonalLink> Store::personalLinks() {
    return readPersonalLinks(state_->database);
}

std::vector<PersonalLink> Store::personalLinksOf(const library::ArticleKey& article) {
    return readPersonalLinksOf(state_->database, article);
}

SavedSearch Store::saveSearch(const std::string& name, const std::string& query) {
    if (auto known = findSearch(state_->database, query)) return *std::move(known);
    SavedSearch added;
    record(ChangeKind::SearchSaved, name, 1,
           [&] { added = addSearch(state_->database, name, query, state_->clock()); });
    return added;
}

std::optional<SavedSearch> Store::remove(SavedSearchId id) {
    std::optional<SavedSearch> removed;
    record(ChangeKind::SearchRemoved, {}, 1, [&] { removed = removeSearch(state_->database, id); });
    return removed;
}

std::vector<SavedSearch> Store::savedSearches() {
    return readSearches(state_->database);
}

void Store::addVisit(const library::ArticleKey& article, const std::string& title, const std::string& kind) {
    prepareToWrite();
    insertVisit(state_->database, {article, title, kind, state_->clock()});
}

std::vector<Visit> Store::recentVisits(std::size_t limit) {
    return readRecentVisits(state_->database, limit);
}

std::vector<Visit> Store::visits() {
    return readVisits(state_->database);
}

std::vector<Visit> Store::clearVisits() {
    std::vector<Visit> cleared = visits();
    record(ChangeKind::HistoryCleared, {}, cleared.size(),
           [&] { state_->database.run("DELETE FROM visit"); });
    return cleared;
}

void Store::setPosition(const library::ArticleKey& article, std::uint32_t position) {
    prepareToWrite();
    writePosition(state_->database, {article, position, state_->clock()});
}

std::optional<ReadingPosition> Store::findPosition(const library::ArticleKey& article) {
    return readPosition(state_->database, article);
}

std::vector<ReadingPosition> Store::positions() {
    return readPositions(state_->database);
}

void Store::noteRead(const library::ArticleKey& article) {
    prepareToWrite();
    writeReadMark(state_->database, {article, state_->clock()});
}

void Store::markRead(const library::ArticleKey& article, bool read) {
    record(ChangeKind::ReadMarked, article.slug, 1, [&] {
        if (read) {
            writeReadMark(state_->database, {article, state_->clock()});
        } else {
            removeReadMark(state_->database, article);
        }
    });
}

std::vector<ReadMark> Store::readMarks() {
    return readReadMarks(state_->database);
}

std::set<library::ArticleKey> Store::bookmarkedArticles() {
    return articlesOf(state_->database,
                      "SELECT DISTINCT library, slug FROM bookmark WHERE target <> 'search'");
}

std::set<library::ArticleKey> Store::notedArticles() {
    return articlesOf(
        state_->database,
        "SELECT library, slug FROM note UNION SELECT library, slug FROM highlight WHERE comment <> ''"
        " UNION SELECT library, slug FROM bookmark WHERE note <> '' AND target <> 'search'");
}

std::string Store::followedEdition(const std::string& library) {
    return readFollowedEdition(state_->database, library);
}

void Store::follow(const Followed& places, const std::string& library, const std::string& edition) {
    sql::Database& database = state_->database;
    record(ChangeKind::EditionFollowed, edition, 1, [&] {
        for (const Bookmark& bookmark : places.bookmarks)
            setPlace(database, bookmark);
        for (const Highlight& highlight : places.highlights)
            setPlace(database, highlight);
        for (const PersonalLink& link : places.links)
            setPlace(database, link);
        for (const auto& [from, to] : places.articles) {
            moveNote(database, from, to);
            moveReading(database, from, to);
        }
        writeFollowedEdition(database, library, edition);
    });
}

}  // namespace carrel::personal
