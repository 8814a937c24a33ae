// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/personal/bookmark.h"
#include "core/sql/database.h"

namespace carrel::personal {

// The rows of bookmark and bookmark_tag; see Store for what each means.

/// A tag as it is kept: without blanks around. May be empty, and then is none.
std::string normalisedTag(const std::string& tag);
/// The draft as it is kept: its target told by what it has, its tags in order.
BookmarkDraft normalised(BookmarkDraft draft);
Bookmark addBookmark(sql::Database& database, const BookmarkDraft& draft, Time added);
/// Title, folder, tags, note and colour of `what`; where it leads stays.
void changeBookmark(sql::Database& database, BookmarkId id, const BookmarkDraft& what);
std::optional<Bookmark> removeBookmark(sql::Database& database, BookmarkId id);
std::optional<Bookmark> readBookmark(sql::Database& database, BookmarkId id);
/// The bookmark that leads to the same place.
std::optional<Bookmark> findBookmark(sql::Database& database, const BookmarkDraft& draft);
/// Newest first.
std::vector<Bookmark> readBookmarks(sql::Database& database);
/// Adds the tag, or takes it away.
void setTag(sql::Database& database, BookmarkId id, const std::string& tag, bool has);
void setFolder(sql::Database& database, BookmarkId id, std::optional<FolderId> folder, std::int64_t position);
/// Where it leads now; keeps all else. When another bookmark leads there already, nothing changes.
void setPlace(sql::Database& database, const Bookmark& bookmark);

}  // namespace carrel::personal
