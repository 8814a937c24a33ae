// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sql/statement.h"

#include <sqlite3.h>

#include "core/sql/connection_error.h"
#include "core/sql/database.h"
#include "core/sql/error.h"
#include "core/sql/idle_statements.h"

namespace carrel::sql {

namespace {

void check(int code, sqlite3_stmt* statement) {
    if (code != SQLITE_OK) throw connectionError(sqlite3_db_handle(statement), code);
}

}  // namespace

Statement::Statement(Database& database, std::string_view text)
    : statement_(database.idle_->take(text), GiveBack{database.idle_}) {
    if (statement_ != nullptr) return;
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(database.handle_.get(), text.data(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &statement, &rest);
    if (code != SQLITE_OK) throw connectionError(database.handle_.get(), code);
    statement_.reset(statement);
    if (statement == nullptr) throw Error(SQLITE_MISUSE, "an empty statement");
    if (std::string_view(rest, static_cast<std::size_t>(text.data() + text.size() - rest))
            .find_first_not_of(" \n\t;") != std::string_view::npos)
        throw Error(SQLITE_MISUSE, "more than one statement: " + std::string(text));
}

void Statement::GiveBack::operator()(sqlite3_stmt* statement) const {
    idle->give(statement);
}

void Statement::start(std::size_t values) {
    sqlite3_reset(statement_.get());  // repeats the error of the last step, which was thrown there
    const int wanted = sqlite3_bind_parameter_count(statement_.get());
    if (static_cast<std::size_t>(wanted) != values)
        throw Error(SQLITE_RANGE, "a statement with " + std::to_string(wanted) + " parameters was given " +
                                      std::to_string(values));
}

bool Statement::step() {
    const int code = sqlite3_step(statement_.get());
    if (code == SQLITE_ROW) return true;
    if (code == SQLITE_DONE) return false;
    const Error error = connectionError(sqlite3_db_handle(statement_.get()), code);
    sqlite3_reset(statement_.get());
    throw error;
}

void Statement::finish() {
    while (step()) {
    }
    sqlite3_reset(statement_.get());
}

void Statement::bindOne(int index, std::nullptr_t /*value*/) {
    check(sqlite3_bind_null(statement_.get(), index), statement_.get());
}

void Statement::bindOne(int index, std::int64_t value) {
    check(sqlite3_bind_int64(statement_.get(), index, value), statement_.get());
}

void Statement::bindOne(int index, double value) {
    check(sqlite3_bind_double(statement_.get(), index, value), statement_.get());
}

void Statement::bindOne(int index, std::string_view value) {
    // A null pointer would bind NULL; an empty text is not NULL.
    const char* text = value.data() == nullptr ? "" : value.data();
    check(sqlite3_bind_text64(statement_.get(), index, text, value.size(), SQLITE_TRANSIENT, SQLITE_UTF8),
          statement_.get());
}

std::int64_t Statement::read(int column, std::int64_t* /*type*/) const {
    return sqlite3_column_int64(statement_.get(), column);
}

int Statement::read(int column, int* /*type*/) const {
    return sqlite3_column_int(statement_.get(), column);
}

std::uint32_t Statement::read(int column, std::uint32_t* /*type*/) const {
    return static_cast<std::uint32_t>(sqlite3_column_int64(statement_.get(), column));
}

double Statement::read(int column, double* /*type*/) const {
    return sqlite3_column_double(statement_.get(), column);
}

std::string_view Statement::read(int column, std::string_view* /*type*/) const {
    const void* text = sqlite3_column_blob(statement_.get(), column);
    const int bytes = sqlite3_column_bytes(statement_.get(), column);
    if (text == nullptr) return {};
    return {static_cast<const char*>(text), static_cast<std::size_t>(bytes)};
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL;
}

}  // namespace carrel::sql
