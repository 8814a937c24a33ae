// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/changing_file.h"

#include "core/library/file_header.h"
#include "core/library/file_parts.h"
#include "core/library/library_file.h"
#include "core/library/partial_file.h"
#include "core/sql/error.h"
#include "core/sql/transaction.h"

namespace carrel::library {

namespace {

/// What is left of the log of an earlier library here would be read as this one's.
void removeLog(const std::filesystem::path& file) {
    for (const char* ending : {"-wal", "-shm"}) {
        std::filesystem::path left = file;
        left += ending;
        std::filesystem::remove(left);
    }
}

/// From now on nothing tells damaged pages from whole ones.
void checkPages(const std::filesystem::path& file, const std::filesystem::path& copy) {
    try {
        sql::Database(copy, sql::Access::Immutable, sql::Pages::Checked).checkPages();
    } catch (const sql::Error& error) {
        throwOpenError(error, file);
    }
}

}  // namespace

std::optional<sql::Database> openForChanges(const std::filesystem::path& file) {
    if (!checkFileHeader(file).changesInPlace) return std::nullopt;
    try {
        sql::Database database(file, sql::Access::ReadWrite);
        // After a power cut the last changes may be missing, which the library's source still has.
        database.run("PRAGMA synchronous = NORMAL");
        return database;
    } catch (const sql::Error& error) {
        throwOpenError(error, file);
    }
}

void makeChangeable(const std::filesystem::path& file, const std::function<void(sql::Database&)>& prepare) {
    PartialFile partial(file);
    copyDatabase(file, partial.packed());
    checkPages(file, partial.packed());
    {
        sql::Database database(partial.packed(), sql::Access::ReadWrite);
        sql::Transaction change(database);
        prepare(database);
        change.commit();
        database.run("PRAGMA journal_mode = WAL");
    }
    removeLog(file);
    partial.putInPlace();
}

}  // namespace carrel::library
