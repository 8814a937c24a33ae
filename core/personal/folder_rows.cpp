// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/folder_rows.h"

#include <map>

#include "core/personal/hand_order.h"
#include "core/sql/statement.h"

namespace carrel::personal {

namespace {

Folder folderAt(sql::Statement& row) {
    auto [id, parent, name, position] =
        row.row<FolderId, std::optional<FolderId>, std::string, std::int64_t>();
    return {id, parent, std::move(name), position};
}

template <class FoundId>
std::vector<FoundId> idsIn(sql::Database& database, const char* query, FolderId folder) {
    sql::Statement rows(database, query);
    rows.bind(folder);
    std::vector<FoundId> ids;
    while (rows.step())
        ids.push_back(std::get<0>(rows.row<FoundId>()));
    return ids;
}

}  // namespace

Folder addFolder(sql::Database& database, const std::string& name, std::optional<FolderId> parent) {
    const std::int64_t position = lastFolderPosition(database, parent);
    sql::Statement(database, "INSERT INTO folder (parent, name, position) VALUES (?, ?, ?)")
        .run(parent, name, position);
    return {FolderId{database.lastRow()}, parent, name, position};
}

std::optional<Folder> readFolder(sql::Database& database, FolderId id) {
    sql::Statement row(database, "SELECT id, parent, name, position FROM folder WHERE id = ?");
    if (!row.bind(id).step()) return std::nullopt;
    return folderAt(row);
}

std::vector<Folder> readFolders(sql::Database& database) {
    sql::Statement rows(database,
                        "SELECT id, parent, name, position FROM folder ORDER BY parent, position, id");
    std::vector<Folder> found;
    while (rows.step())
        found.push_back(folderAt(rows));
    return found;
}

std::vector<Folder> readFoldersFromTheTop(sql::Database& database) {
    const std::vector<Folder> all = readFolders(database);
    std::map<std::optional<FolderId>, std::vector<const Folder*>> within;
    for (const Folder& folder : all)
        within[folder.parent].push_back(&folder);
    std::vector<Folder> found;
    for (const Folder* folder : within[std::nullopt])
        found.push_back(*folder);
    // Each level behind the one above it; what lies in a ring, which only a damaged file has, is left out.
    for (std::size_t at = 0; at < found.size(); ++at)
        for (const Folder* below : within[found[at].id])
            found.push_back(*below);
    return found;
}

void renameFolder(sql::Database& database, FolderId id, const std::string& name) {
    sql::Statement(database, "UPDATE folder SET name = ? WHERE id = ?").run(name, id);
}

void removeFolder(sql::Database& database, FolderId id) {
    const std::optional<Folder> folder = readFolder(database, id);
    if (!folder) return;
    placeBookmarks(
        database,
        idsIn<BookmarkId>(database, "SELECT id FROM bookmark WHERE folder = ? ORDER BY position, id", id),
        folder->parent, std::nullopt);
    for (const FolderId below :
         idsIn<FolderId>(database, "SELECT id FROM folder WHERE parent = ? ORDER BY position, id", id))
        placeFolder(database, below, folder->parent, id);
    sql::Statement(database, "DELETE FROM folder WHERE id = ?").run(id);
}

bool liesIn(sql::Database& database, FolderId id, FolderId folder) {
    for (std::optional<FolderId> at = id; at;) {
        if (*at == folder) return true;
        const std::optional<Folder> known = readFolder(database, *at);
        at = known ? known->parent : std::nullopt;
    }
    return false;
}

}  // namespace carrel::personal
