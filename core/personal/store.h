// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/base/clock.h"
#include "core/personal/bookmark.h"
#include "core/personal/personal_link.h"
#include "core/personal/visit.h"

namespace carrel::personal {

/// Why the personal file could not be opened; what() is a sentence for the reader. The file was left as it
/// is.
class OpenError : public std::runtime_error {
public:
    enum class Reason { Unwritable, Foreign, Newer, Damaged };
    OpenError(Reason reason, const std::string& what) : std::runtime_error(what), reason_(reason) {}
    [[nodiscard]] Reason reason() const { return reason_; }

private:
    Reason reason_;
};

/// The reader's own data in one SQLite file. One thread; a change that was returned is on disk.
/// Everything throws sql::Error when the disk fails; what was returned before stays.
class Store {
public:
    /// Makes the folder and the file when they are missing. Throws OpenError.
    Store(const std::filesystem::path& file, Clock clock);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    /// An article or section that is bookmarked already comes back as it is.
    Bookmark add(const BookmarkDraft& draft);
    /// Absent: it was gone already.
    std::optional<Bookmark> remove(BookmarkId id);
    /// Puts back what remove() returned, with its id and its time.
    void restore(const Bookmark& bookmark);
    /// Newest first.
    [[nodiscard]] std::vector<Bookmark> bookmarks();
    [[nodiscard]] std::optional<Bookmark> findBookmark(const library::ArticleKey& article,
                                                       const std::string& section);

    /// A link that is there already comes back as it is.
    PersonalLink add(const PersonalLinkDraft& draft);
    /// Absent: it was gone already.
    std::optional<PersonalLink> remove(PersonalLinkId id);
    /// Puts back what remove() returned, with its id and its time.
    void restore(const PersonalLink& link);
    /// Newest first.
    [[nodiscard]] std::vector<PersonalLink> personalLinks();
    /// Those that lead from an article or to it, in the order of the places where they stand.
    [[nodiscard]] std::vector<PersonalLink> personalLinksOf(const library::ArticleKey& article);

    void addVisit(const library::ArticleKey& article, const std::string& title, const std::string& kind);
    /// Newest first, each article once.
    [[nodiscard]] std::vector<Visit> recentVisits(std::size_t limit);
    /// All of them, newest first.
    [[nodiscard]] std::vector<Visit> visits();
    /// Forgets all of them, and says which they were.
    std::vector<Visit> clearVisits();
    /// Puts back what clearVisits() returned, all or nothing.
    void restore(const std::vector<Visit>& visits);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace carrel::personal
