// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/personal_file.h"

#include <string>

#include "core/personal/schema.h"
#include "core/personal/store.h"
#include "core/sql/error.h"
#include "core/sql/migrate.h"
#include "core/sql/statement.h"

namespace carrel::personal {

namespace {

[[noreturn]] void refuse(OpenError::Reason reason, const std::filesystem::path& file,
                         const std::string& why) {
    throw OpenError(reason, "Your bookmarks can't be read or kept: " + file.string() + " " + why);
}

void makeFolder(const std::filesystem::path& file) {
    std::error_code failure;
    std::filesystem::create_directories(file.parent_path(), failure);
    if (failure)
        refuse(OpenError::Reason::Unwritable, file,
               "has no folder, and none can be made (" + failure.message() + ").");
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

void copyBeforeMigration(sql::Database& database, const std::filesystem::path& file) {
    std::filesystem::path copy = file;
    copy.replace_filename(file.stem().string() + "-schema-" + std::to_string(database.userVersion()) + ".db");
    std::filesystem::remove(copy);
    sql::Statement(database, "VACUUM INTO ?").run(copy.string());
}

void prepare(sql::Database& database, const std::filesystem::path& file) {
    checkOwner(database, file);
    const auto known = static_cast<int>(schemaSteps.size());
    if (const int found = database.userVersion(); found > known) throw sql::NewerSchema(found, known);
    database.run(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
    database.run("PRAGMA journal_mode = WAL");
    database.run("PRAGMA synchronous = FULL");
    database.run("PRAGMA foreign_keys = ON");
    sql::migrate(database, schemaSteps, [&] { copyBeforeMigration(database, file); });
}

}  // namespace

sql::Database openPersonalFile(const std::filesystem::path& file) {
    makeFolder(file);
    try {
        sql::Database database(file, sql::Access::Create);
        prepare(database, file);
        return database;
    } catch (const sql::NewerSchema&) {
        refuse(OpenError::Reason::Newer, file,
               "was written by a newer Carrel. It was left as it is; update Carrel to use it.");
    } catch (const sql::Error& error) {
        if (error.damaged())
            refuse(OpenError::Reason::Damaged, file,
                   "is damaged or is no personal file of Carrel (" + std::string(error.what()) +
                       "). It was left as it is; move it away and start Carrel again.");
        refuse(OpenError::Reason::Unwritable, file,
               "can't be written (" + std::string(error.what()) +
                   "). Check the folder's permissions and space.");
    }
}

}  // namespace carrel::personal
