// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/library_file.h"

#include <string>

#include "core/library/damage.h"
#include "core/library/file_header.h"
#include "core/library/open_error.h"
#include "core/sql/statement.h"
#include "core/text/utf8.h"

namespace carrel::library {

namespace {

/// The first reading in a transaction chooses the state that all of it see.
sql::Database openSnapshot(const std::filesystem::path& file) {
    sql::Database database(file, sql::Access::ReadOnly);
    try {
        database.run("BEGIN; SELECT count(*) FROM sqlite_schema");
    } catch (const sql::Error&) {
        // Where nothing can be written SQLite can't share its log; without one nothing changes, either.
        std::filesystem::path log = file;
        log += "-wal";
        if (std::filesystem::exists(log)) throw;
        return {file, sql::Access::Immutable};
    }
    return database;
}

/// A view, a trigger, a virtual table or a computed column would run what someone else wrote, which may go on
/// for ever. A library has none.
void checkTables(sql::Database& database) {
    sql::Statement foreign(database,
                           "SELECT 1 FROM sqlite_schema "
                           "WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%' "
                           "UNION ALL SELECT 1 FROM sqlite_schema AS own "
                           "JOIN pragma_table_xinfo(own.name) AS member "
                           "WHERE own.type = 'table' AND member.hidden <> 0 LIMIT 1");
    if (foreign.bind().step()) throw Damage("it holds something else than tables");
}

sql::Database opened(const std::filesystem::path& file, const FileHeader& header) {
    sql::Database database = header.changesInPlace
                                 ? openSnapshot(file)
                                 : sql::Database(file, sql::Access::Immutable, sql::Pages::Checked);
    // In KiB. Each part of a window has a connection of its own, and the system keeps the file for all of
    // them.
    database.run("PRAGMA cache_size = -512");
    checkTables(database);
    return database;
}

}  // namespace

sql::Database openLibraryFile(const std::filesystem::path& file) {
    const FileHeader header = checkFileHeader(file);
    try {
        return opened(file, header);
    } catch (const sql::Error& error) {
        // A first update may have put a library that changes in place there since its header was read.
        if (!header.changesInPlace && checkFileHeader(file).changesInPlace) return openLibraryFile(file);
        throwOpenError(error, file);
    }
}

void throwOpenError(const sql::Error& error, const std::filesystem::path& file) {
    constexpr int missingTable = 1;  // SQLITE_ERROR: our statements are right, so the schema is not
    const std::string name = text::repaired(file.filename().string());
    const std::string why = std::string(" (") + error.what() + "); ";
    if (error.damaged() || error.extendedCode() == missingTable)
        throw OpenError(OpenError::Reason::Damaged, name + " is damaged" + why + "copy or build it again");
    throw OpenError(OpenError::Reason::Unreadable,
                    name + " cannot be read" + why + "check the disk that it is on");
}

}  // namespace carrel::library
