// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <stop_token>
#include <string>
#include <vector>

#include "app/desktop/bookmarks/bookmark_controller.h"

namespace carrel::desktop {

enum class BookmarkSort { Newest, Title, ByHand };

/// Where the bookmarks lie that are shown.
struct BookmarkScope {
    enum class Kind { All, Folder, Unfiled };
    Kind kind = Kind::All;
    personal::FolderId folder{};  ///< of a folder

    [[nodiscard]] bool holds(const personal::BookmarkDraft& what) const;
    /// Where what is dropped into it goes; absent: unfiled. Not for all.
    [[nodiscard]] std::optional<personal::FolderId> target() const;
    bool operator==(const BookmarkScope&) const = default;
};

/// Which bookmarks a list shows, and in which order.
struct BookmarkQuery {
    BookmarkScope scope;
    std::set<std::string> tags;  ///< each of them
    std::string words;           ///< each of them in title, note or tags, without regard to case and accents
    BookmarkSort sort = BookmarkSort::Newest;
    std::vector<personal::FolderId> folders;  ///< as a tree shows them; for the order by hand
};

/// How many there are of all bookmarks, whatever a list shows.
struct BookmarkCounts {
    std::size_t all = 0;
    std::size_t unfiled = 0;
    std::map<personal::FolderId, std::size_t> folders;  ///< those in it, without its folders' own
    std::map<std::string, std::size_t> tags;
};

struct BookmarkSelection {
    Bookmarks rows;
    std::size_t inScope = 0;  ///< before words and tags narrow it down
    BookmarkCounts counts;
};

/// `bookmarks`: newest first. Takes time in proportion to them; absent: it was stopped.
std::optional<BookmarkSelection> select(const Bookmarks& bookmarks, const BookmarkQuery& query,
                                        const std::stop_token& stop);

}  // namespace carrel::desktop
