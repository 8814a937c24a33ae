// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/personal/bookmark.h"
#include "core/sql/database.h"

namespace carrel::personal {

/// Behind all bookmarks of a folder.
std::int64_t lastPosition(sql::Database& database, std::optional<FolderId> folder);
/// Behind all folders of a folder.
std::int64_t lastFolderPosition(sql::Database& database, std::optional<FolderId> parent);

/// Puts bookmarks into a folder, in their order, before another one of it; absent: at its end.
void placeBookmarks(sql::Database& database, const std::vector<BookmarkId>& bookmarks,
                    std::optional<FolderId> folder, std::optional<BookmarkId> before);
/// Puts a folder into another, before one of its folders; absent: at its end.
void placeFolder(sql::Database& database, FolderId id, std::optional<FolderId> parent,
                 std::optional<FolderId> before);

}  // namespace carrel::personal
