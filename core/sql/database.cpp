// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sql/database.h"

#include <sqlite3.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/sql/checked_file.h"
#include "core/sql/connection_error.h"
#include "core/sql/error.h"
#include "core/sql/idle_statements.h"
#include "core/sql/page_checksum.h"
#include "core/sql/statement.h"

namespace carrel::sql {

namespace {

constexpr int stepsBetweenStopChecks = 1000;
constexpr int busyMilliseconds = 5000;
/// The page with this byte is there for locks only:
/// https://www.sqlite.org/fileformat2.html#the_lock_byte_page
constexpr sqlite3_int64 neverWrittenAt = 1 << 30;

/// SQLite's URI form of a path: the three characters that end or quote a path are escaped.
std::string uriOf(const std::filesystem::path& file) {
    std::string uri = "file:";
    for (const char c : std::filesystem::absolute(file).string()) {
        if (c == '%' || c == '?' || c == '#') {
            constexpr const char* digits = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(c);
            uri += {'%', digits[byte >> 4U], digits[byte & 0xfU]};
        } else {
            uri += c;
        }
    }
    return uri;
}

int flagsOf(Access access) {
    constexpr int common = SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (access) {
        case Access::ReadWrite:
            return common | SQLITE_OPEN_READWRITE;
        case Access::Create:
            return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
        case Access::Immutable:
        case Access::ReadOnly:
            break;
    }
    return common | SQLITE_OPEN_READONLY;
}

sqlite3* opened(const std::string& name, int flags, const char* vfs = nullptr) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(name.c_str(), &handle, flags, vfs);
    if (code != SQLITE_OK) {
        std::string what = handle == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(handle);
        // Of a checked file it reads the header, but leaves no file to ask for the place.
        if (vfs != nullptr && code == SQLITE_CORRUPT) what = "its first page is not as it was written";
        sqlite3_close_v2(handle);
        throw Error(code, what);
    }
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    return handle;
}

int number(Database& database, const char* pragma) {
    Statement statement(database, pragma);
    statement.step();
    return std::get<0>(statement.row<int>());
}

int stopAsked(void* token) {
    return static_cast<const std::stop_token*>(token)->stop_requested() ? 1 : 0;
}

}  // namespace

const char* engineVersion() {
    return sqlite3_libversion();
}

Database::Database(const std::filesystem::path& file, Access access, Pages pages)
    : handle_(opened(uriOf(file) + (access == Access::Immutable ? "?immutable=1" : ""), flagsOf(access),
                     pages == Pages::Checked ? checkedVfs() : nullptr)),
      idle_(std::make_shared<IdleStatements>()) {
    if (pages == Pages::Plain || access != Access::Create) return;
    int room = pageChecksumSize;
    const int code = sqlite3_file_control(handle_.get(), "main", SQLITE_FCNTL_RESERVE_BYTES, &room);
    if (code != SQLITE_OK) throw connectionError(handle_.get(), code);
}

Database Database::inMemory() {
    Database database;
    database.handle_.reset(opened(":memory:", flagsOf(Access::Create)));
    database.idle_ = std::make_shared<IdleStatements>();
    return database;
}

Database::~Database() = default;
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;

void Database::run(const char* statements) {
    const int code = sqlite3_exec(handle_.get(), statements, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) throw connectionError(handle_.get(), code);
}

void Database::copyTo(const std::filesystem::path& file) {
    Database copy(file, Access::Create);
    sqlite3_backup* backup = sqlite3_backup_init(copy.handle_.get(), "main", handle_.get(), "main");
    if (backup == nullptr)
        throw connectionError(copy.handle_.get(), sqlite3_extended_errcode(copy.handle_.get()));
    sqlite3_backup_step(backup, -1);
    const int code = sqlite3_backup_finish(backup);
    if (code != SQLITE_OK) throw Error(code, sqlite3_errstr(code));
    Statement(copy, "PRAGMA journal_mode = DELETE").bind().step();
}

void Database::checkPages() {
    sqlite3_file* file = nullptr;
    sqlite3_int64 size = 0;
    int code = sqlite3_file_control(handle_.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK) code = file->pMethods->xFileSize(file, &size);
    std::vector<unsigned char> page(static_cast<std::size_t>(number(*this, "PRAGMA page_size")));
    const auto step = static_cast<sqlite3_int64>(page.size());
    for (sqlite3_int64 at = 0; at < size && code == SQLITE_OK; at += step)
        if (at != neverWrittenAt / step * step)
            code = file->pMethods->xRead(file, page.data(), static_cast<int>(step), at);
    if (code != SQLITE_OK) throw connectionError(handle_.get(), code);
}

bool Database::metDamage() const {
    return damagedPage(handle_.get()).has_value();
}

std::string Database::damage() {
    Statement check(*this, "PRAGMA integrity_check(1)");
    check.bind().step();
    const auto [found] = check.row<std::string>();
    return found == "ok" ? std::string() : found;
}

int Database::userVersion() {
    return number(*this, "PRAGMA user_version");
}

int Database::applicationId() {
    return number(*this, "PRAGMA application_id");
}

std::int64_t Database::lastRow() const {
    return sqlite3_last_insert_rowid(handle_.get());
}

std::int64_t Database::changes() const {
    return sqlite3_changes64(handle_.get());
}

std::string Database::firstBytes(std::size_t count) const {
    sqlite3_file* file = nullptr;
    sqlite3_int64 size = 0;
    int code = sqlite3_file_control(handle_.get(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK) code = file->pMethods->xFileSize(file, &size);
    std::string bytes(std::min(count, static_cast<std::size_t>(size)), '\0');
    if (code == SQLITE_OK)
        code = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
    if (code != SQLITE_OK) throw Error(code, sqlite3_errstr(code));
    return bytes;
}

void Database::Close::operator()(sqlite3* handle) const {
    sqlite3_close_v2(handle);
}

Database::Interruptible::Interruptible(Database& database, std::stop_token stop)
    : handle_(database.handle_.get()), stop_(std::make_unique<std::stop_token>(std::move(stop))) {
    sqlite3_progress_handler(handle_, stepsBetweenStopChecks, &stopAsked, stop_.get());
}

Database::Interruptible::~Interruptible() {
    sqlite3_progress_handler(handle_, 0, nullptr, nullptr);
}

}  // namespace carrel::sql
