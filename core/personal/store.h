// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/personal/backup.h"
#include "core/personal/bookmark.h"
#include "core/personal/change.h"
#include "core/personal/followed.h"
#include "core/personal/highlight.h"
#include "core/personal/note.h"
#include "core/personal/open_error.h"
#include "core/personal/personal_data.h"
#include "core/personal/personal_link.h"
#include "core/personal/reading.h"
#include "core/personal/visit.h"

namespace carrel::personal {

/// The reader's own data in one SQLite file. One thread; a change that was returned is on disk, and can be
/// undone, save visits, reading positions and noteRead(). Everything throws sql::Error when the disk fails;
/// what was returned before stays. Changes throw ReadOnlyError when the file is open to be read only.
class Store {
public:
    /// Makes the folder and the file when they are missing, and takes the daily backup. Throws OpenError.
    Store(const std::filesystem::path& file, Clock clock);
    /// Like the constructor; a file that can be read but not written is opened to be read, which
    /// readOnlyBecause() says. Throws OpenError.
    static std::unique_ptr<Store> openAsPossible(const std::filesystem::path& file, const Clock& clock);
    /// Opens it as it is and writes nothing, also while another writes. Throws OpenError.
    static std::unique_ptr<Store> openToRead(const std::filesystem::path& file, const Clock& clock);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// A sentence; empty: changes are kept.
    [[nodiscard]] const std::string& readOnlyBecause() const;
    /// Why there is no backup of this day; empty: there is one, or it isn't due.
    [[nodiscard]] const std::string& backupProblem() const;

    /// What is bookmarked already comes back as it is.
    Bookmark add(const BookmarkDraft& draft);
    /// Title, folder, tags, note and colour of `what`; where it leads stays. Absent: it is gone.
    std::optional<Bookmark> change(BookmarkId id, const BookmarkDraft& what);
    /// Into a folder, in this order, before another bookmark of it; absent: at its end.
    void move(const std::vector<BookmarkId>& ids, std::optional<FolderId> folder,
              std::optional<BookmarkId> before = {});
    /// All of them get the tag, or lose it.
    void tag(const std::vector<BookmarkId>& ids, const std::string& tag, bool has);
    /// Absent: it was gone already.
    std::optional<Bookmark> remove(BookmarkId id);
    /// Those that were there.
    std::vector<Bookmark> remove(const std::vector<BookmarkId>& ids);
    /// Newest first.
    [[nodiscard]] std::vector<Bookmark> bookmarks();
    /// Of an article as a whole, or of one of its sections.
    [[nodiscard]] std::optional<Bookmark> findBookmark(const library::ArticleKey& article,
                                                       const std::string& section);
    /// Absent: it is gone.
    [[nodiscard]] std::optional<Bookmark> findBookmark(BookmarkId id);

    /// `name` is not empty.
    Folder addFolder(const std::string& name, std::optional<FolderId> parent);
    void renameFolder(FolderId id, const std::string& name);
    /// Refused when it would come to lie in itself.
    Result<Folder> moveFolder(FolderId id, std::optional<FolderId> parent,
                              std::optional<FolderId> before = {});
    /// What is in it moves up to its parent.
    void removeFolder(FolderId id);
    /// In hand order; a parent stands before what is in it.
    [[nodiscard]] std::vector<Folder> folders();

    /// What is highlighted already comes back as it is.
    Highlight add(const HighlightDraft& draft);
    std::optional<Highlight> change(HighlightId id, Colour colour, const std::string& comment);
    /// Gives one whose words are lost a place by hand.
    std::optional<Highlight> replace(HighlightId id, const Quotation& quotation, const std::string& section);
    std::optional<Highlight> remove(HighlightId id);
    /// In the order of articles and places.
    [[nodiscard]] std::vector<Highlight> highlights();
    [[nodiscard]] std::vector<Highlight> highlightsOf(const library::ArticleKey& article);
    /// How many each article has; one without any is not in it.
    [[nodiscard]] std::map<library::ArticleKey, std::size_t> highlightCounts();

    /// With an empty text the note goes. The time is the store's.
    void setNote(const Note& note);
    [[nodiscard]] std::optional<Note> findNote(const library::ArticleKey& article);
    [[nodiscard]] std::vector<Note> notes();

    /// A link that is there already comes back as it is.
    PersonalLink add(const PersonalLinkDraft& draft);
    /// Absent: it was gone already.
    std::optional<PersonalLink> remove(PersonalLinkId id);
    /// Newest first.
    [[nodiscard]] std::vector<PersonalLink> personalLinks();
    /// Those that lead from an article or to it, in the order of the places where they stand.
    [[nodiscard]] std::vector<PersonalLink> personalLinksOf(const library::ArticleKey& article);

    /// A query that is saved already comes back as it is.
    SavedSearch saveSearch(const std::string& name, const std::string& query);
    std::optional<SavedSearch> remove(SavedSearchId id);
    [[nodiscard]] std::vector<SavedSearch> savedSearches();

    void addVisit(const library::ArticleKey& article, const std::string& title, const std::string& kind);
    /// Newest first, each article once.
    [[nodiscard]] std::vector<Visit> recentVisits(std::size_t limit);
    /// All of them, newest first.
    [[nodiscard]] std::vector<Visit> visits();
    /// Forgets all of them, and says which they were.
    std::vector<Visit> clearVisits();

    void setPosition(const library::ArticleKey& article, std::uint32_t position);
    [[nodiscard]] std::optional<ReadingPosition> findPosition(const library::ArticleKey& article);
    [[nodiscard]] std::vector<ReadingPosition> positions();
    void markRead(const library::ArticleKey& article, bool read);
    /// The reader came to its end, which is nothing to take back.
    void noteRead(const library::ArticleKey& article);
    [[nodiscard]] std::vector<ReadMark> readMarks();

    /// What undo() or redo() would be about.
    [[nodiscard]] std::optional<Change> undoable();
    [[nodiscard]] std::optional<Change> redoable();
    /// Takes back the newest change that stands, also one of an earlier session. Absent: there is none.
    std::optional<Change> undo();
    /// Makes again what was taken back last, as long as nothing else was changed.
    std::optional<Change> redo();

    [[nodiscard]] PersonalData all();
    /// The articles that have a mark of the reader's: what `has:` asks for.
    [[nodiscard]] std::set<library::ArticleKey> bookmarkedArticles();
    /// With a note, a commented highlight, or a bookmark that has a note.
    [[nodiscard]] std::set<library::ArticleKey> notedArticles();
    /// The edition of a library that places were last looked up in; empty: none yet.
    [[nodiscard]] std::string followedEdition(const std::string& library);
    /// Places as they are in an edition. One change that can be undone.
    void follow(const Followed& places, const std::string& library, const std::string& edition);
    /// See mergeInto. One change that can be undone.
    MergeReport merge(const PersonalData& data);
    /// What merge() would do; nothing changes.
    [[nodiscard]] MergeReport tryMerge(const PersonalData& data);

    /// A backup now.
    Backup backUp();

private:
    struct State;
    explicit Store(std::unique_ptr<State> state);
    void record(ChangeKind kind, const std::string& subject, std::size_t count,
                const std::function<void()>& change);
    void prepareToWrite();
    void backUpWhenDue();

    std::unique_ptr<State> state_;
};

}  // namespace carrel::personal
