// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/personal_file.h"

#include <string>

#include "core/personal/backup.h"
#include "core/personal/schema.h"
#include "core/sql/error.h"
#include "core/sql/migrate.h"
#include "core/sql/statement.h"

namespace carrel::personal {

namespace {

[[noreturn]] void refuse(OpenError::Reason reason, const std::filesystem::path& file,
                         const std::string& why) {
    throw OpenError(reason, "Your bookmarks can't be read or kept: " + file.string() + " " + why);
}

[[noreturn]] void refuse(const sql::Error& error, const std::filesystem::path& file) {
    if (error.damaged())
        refuse(OpenError::Reason::Damaged, file,
               "is damaged or is no personal file of Carrel (" + std::string(error.what()) +
                   "). It was left as it is. Restore a backup (carrel-cli bookmarks restore), or move the "
                   "file away.");
    refuse(OpenError::Reason::Unwritable, file,
           "can't be written (" + std::string(error.what()) + "). Check the folder's permissions and space.");
}

bool hasTables(sql::Database& database) {
    sql::Statement first(database, "SELECT 1 FROM sqlite_schema LIMIT 1");
    return first.bind().step();
}

void checkOwner(sql::Database& database, const std::filesystem::path& file) {
    const int owner = database.applicationId();
    if (owner == applicationId) return;
    if (owner != 0 || hasTables(database))
        refuse(OpenError::Reason::Foreign, file,
               "belongs to another program. Move it away and start Carrel again.");
}

void checkDamage(sql::Database& database, const std::filesystem::path& file) {
    if (const std::string found = database.damage(); !found.empty())
        refuse(OpenError::Reason::Damaged, file,
               "is damaged (" + found +
                   "). It was left as it is. Restore a backup (carrel-cli bookmarks restore).");
}

/// An empty file where there was one with data must not pass for a new one.
void checkPresence(const std::filesystem::path& file) {
    std::error_code missing;
    const bool empty = std::filesystem::file_size(file, missing) == 0 || missing;
    if (empty && !backupsOf(file).empty())
        refuse(
            OpenError::Reason::Damaged, file,
            "is missing or empty, but there are backups of it. Restore one; to begin anew, move the folder " +
                backupFolder(file).string() + " away.");
}

void prepare(sql::Database& database, const std::filesystem::path& file, Time now) {
    checkOwner(database, file);
    const auto known = static_cast<int>(schemaSteps.size());
    if (const int found = database.userVersion(); found > known) throw sql::NewerSchema(found, known);
    checkDamage(database, file);
    database.run(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
    database.run("PRAGMA journal_mode = WAL");
    database.run("PRAGMA synchronous = FULL");
    database.run("PRAGMA foreign_keys = ON");
    database.run("PRAGMA temp_store = MEMORY");
    sql::migrate(database, schemaSteps, [&] { backUp(database, file, now); });
}

/// Throws sql::Error when the file can't be read that way.
sql::Database openedToRead(const std::filesystem::path& file, sql::Access access) {
    sql::Database database(file, access);
    checkOwner(database, file);
    return database;
}

}  // namespace

FileLock lockPersonalFile(const std::filesystem::path& file) {
    std::error_code failure;
    std::filesystem::create_directories(file.parent_path(), failure);
    if (failure)
        refuse(OpenError::Reason::Unwritable, file,
               "has no folder, and none can be made (" + failure.message() + ").");
    try {
        if (auto lock = FileLock::take(file.string() + "-lock")) return *std::move(lock);
    } catch (const std::filesystem::filesystem_error& error) {
        refuse(
            OpenError::Reason::Unwritable, file,
            "can't be written (" + error.code().message() + "). Check the folder's permissions and space.");
    }
    refuse(OpenError::Reason::InUse, file,
           "is in use by another Carrel. Close that one to change anything here.");
}

sql::Database openPersonalFile(const std::filesystem::path& file, Time now) {
    checkPresence(file);
    try {
        sql::Database database(file, sql::Access::Create);
        prepare(database, file, now);
        return database;
    } catch (const sql::NewerSchema&) {
        refuse(OpenError::Reason::Newer, file,
               "was written by a newer Carrel. It was left as it is; update Carrel to use it.");
    } catch (const std::filesystem::filesystem_error& error) {
        refuse(
            OpenError::Reason::Unwritable, file,
            "can't be backed up (" + error.code().message() + "). Check the folder's permissions and space.");
    } catch (const sql::Error& error) {
        refuse(error, file);
    }
}

sql::Database openPersonalFileToRead(const std::filesystem::path& file) {
    try {
        return openedToRead(file, sql::Access::ReadOnly);
    } catch (const sql::Error& error) {
        // Where nothing can be written, SQLite can't make what readers of a WAL file share. Without a WAL
        // beside it the file is whole, and nobody writes it.
        std::error_code missing;
        if (error.damaged() || std::filesystem::exists(file.string() + "-wal", missing)) refuse(error, file);
    }
    try {
        return openedToRead(file, sql::Access::Immutable);
    } catch (const sql::Error& error) {
        refuse(error, file);
    }
}

}  // namespace carrel::personal
