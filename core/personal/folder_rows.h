// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/personal/folder.h"
#include "core/sql/database.h"

namespace carrel::personal {

// The rows of folder; see Store for what each means.
Folder addFolder(sql::Database& database, const std::string& name, std::optional<FolderId> parent);
std::optional<Folder> readFolder(sql::Database& database, FolderId id);
/// Those of one parent in hand order.
std::vector<Folder> readFolders(sql::Database& database);
/// The same, with a parent before what is in it.
std::vector<Folder> readFoldersFromTheTop(sql::Database& database);
void renameFolder(sql::Database& database, FolderId id, const std::string& name);
/// What is in it moves up to its parent.
void removeFolder(sql::Database& database, FolderId id);
/// `id` itself counts.
bool liesIn(sql::Database& database, FolderId id, FolderId folder);

}  // namespace carrel::personal
