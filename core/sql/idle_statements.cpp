// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sql/idle_statements.h"

#include <sqlite3.h>

namespace carrel::sql {

IdleStatements::~IdleStatements() {
    for (const auto& [text, statement] : statements_)
        sqlite3_finalize(statement);
}

sqlite3_stmt* IdleStatements::take(std::string_view text) {
    const auto found = statements_.find(text);
    if (found == statements_.end()) return nullptr;
    sqlite3_stmt* statement = found->second;
    statements_.erase(found);
    return statement;
}

void IdleStatements::give(sqlite3_stmt* statement) {
    constexpr std::size_t most = 100;
    const std::string_view text = sqlite3_sql(statement);
    if (statements_.size() >= most || text.starts_with("PRAGMA")) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    statements_.emplace(text, statement);
}

}  // namespace carrel::sql
