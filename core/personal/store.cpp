// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/store.h"

#include <algorithm>
#include <utility>

#include "core/personal/link_rows.h"
#include "core/personal/personal_file.h"
#include "core/personal/stored_time.h"
#include "core/sql/statement.h"
#include "core/sql/transaction.h"

namespace carrel::personal {

namespace {

Bookmark bookmarkAt(sql::Statement& row) {
    auto [id, library, slug, section, title, kind, added] =
        row.row<BookmarkId, std::string, std::string, std::string, std::string, std::string, std::int64_t>();
    return {id,
            {{std::move(library), std::move(slug)}, std::move(section), std::move(title), std::move(kind)},
            timeAt(added)};
}

void insertVisit(sql::Database& database, const Visit& visit) {
    sql::Statement insert(database,
                          "INSERT INTO visit (library, slug, title, kind, at) VALUES (?, ?, ?, ?, ?)");
    insert.run(visit.article.library, visit.article.slug, visit.title, visit.kind, milliseconds(visit.at));
}

std::vector<Visit> readVisits(sql::Statement& rows) {
    std::vector<Visit> found;
    while (rows.step()) {
        auto [library, slug, title, kind, at] =
            rows.row<std::string, std::string, std::string, std::string, std::int64_t>();
        found.push_back(
            {{std::move(library), std::move(slug)}, std::move(title), std::move(kind), timeAt(at)});
    }
    return found;
}

}  // namespace

struct Store::State {
    sql::Database database;
    Clock clock;
};

Store::Store(const std::filesystem::path& file, Clock clock)
    : state_(std::make_unique<State>(State{openPersonalFile(file), std::move(clock)})) {}

Store::~Store() = default;

Bookmark Store::add(const BookmarkDraft& draft) {
    if (auto known = findBookmark(draft.article, draft.section)) return *known;
    const Time now = state_->clock();
    sql::Statement insert(state_->database,
                          "INSERT INTO bookmark (library, slug, section, title, kind, added)"
                          " VALUES (?, ?, ?, ?, ?, ?)");
    insert.run(draft.article.library, draft.article.slug, draft.section, draft.title, draft.kind,
               milliseconds(now));
    return {BookmarkId{state_->database.lastRow()}, draft, now};
}

std::optional<Bookmark> Store::remove(BookmarkId id) {
    sql::Statement taken(state_->database,
                         "DELETE FROM bookmark WHERE id = ?"
                         " RETURNING id, library, slug, section, title, kind, added");
    taken.bind(id);
    if (!taken.step()) return std::nullopt;
    Bookmark removed = bookmarkAt(taken);
    taken.step();  // the deletion is durable once the statement has ended
    return removed;
}

void Store::restore(const Bookmark& bookmark) {
    sql::Statement insert(state_->database,
                          "INSERT OR IGNORE INTO bookmark (id, library, slug, section, title, kind, added)"
                          " VALUES (?, ?, ?, ?, ?, ?, ?)");
    insert.run(bookmark.id, bookmark.what.article.library, bookmark.what.article.slug, bookmark.what.section,
               bookmark.what.title, bookmark.what.kind, milliseconds(bookmark.added));
}

std::vector<Bookmark> Store::bookmarks() {
    sql::Statement rows(state_->database,
                        "SELECT id, library, slug, section, title, kind, added FROM bookmark"
                        " ORDER BY added DESC, id DESC");
    std::vector<Bookmark> found;
    while (rows.step())
        found.push_back(bookmarkAt(rows));
    return found;
}

std::optional<Bookmark> Store::findBookmark(const library::ArticleKey& article, const std::string& section) {
    sql::Statement row(state_->database,
                       "SELECT id, library, slug, section, title, kind, added FROM bookmark"
                       " WHERE library = ? AND slug = ? AND section = ?");
    row.bind(article.library, article.slug, section);
    if (!row.step()) return std::nullopt;
    return bookmarkAt(row);
}

PersonalLink Store::add(const PersonalLinkDraft& draft) {
    return addPersonalLink(state_->database, draft, state_->clock());
}

std::optional<PersonalLink> Store::remove(PersonalLinkId id) {
    return removePersonalLink(state_->database, id);
}

void Store::restore(const PersonalLink& link) {
    insertPersonalLink(state_->database, link);
}

std::vector<PersonalLink> Store::personalLinks() {
    return readPersonalLinks(state_->database);
}

std::vector<PersonalLink> Store::personalLinksOf(const library::ArticleKey& article) {
    return readPersonalLinksOf(state_->database, article);
}

void Store::addVisit(const library::ArticleKey& article, const std::string& title, const std::string& kind) {
    insertVisit(state_->database, {article, title, kind, state_->clock()});
}

std::vector<Visit> Store::recentVisits(std::size_t limit) {
    sql::Statement rows(state_->database,
                        "SELECT library, slug, title, kind, at FROM visit"
                        " WHERE id IN (SELECT MAX(id) FROM visit GROUP BY library, slug)"
                        " ORDER BY id DESC LIMIT ?");
    rows.bind(static_cast<std::int64_t>(limit));
    return readVisits(rows);
}

std::vector<Visit> Store::visits() {
    sql::Statement rows(state_->database,
                        "SELECT library, slug, title, kind, at FROM visit ORDER BY at DESC, id DESC");
    return readVisits(rows);
}

std::vector<Visit> Store::clearVisits() {
    sql::Transaction all(state_->database);
    std::vector<Visit> cleared = visits();
    state_->database.run("DELETE FROM visit");
    all.commit();
    return cleared;
}

void Store::restore(const std::vector<Visit>& visits) {
    sql::Transaction all(state_->database);
    // The oldest first: ids, too, tell what came later.
    std::for_each(visits.rbegin(), visits.rend(),
                  [this](const Visit& visit) { insertVisit(state_->database, visit); });
    all.commit();
}

}  // namespace carrel::personal
