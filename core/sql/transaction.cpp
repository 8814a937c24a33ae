// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sql/transaction.h"

#include "core/sql/database.h"
#include "core/sql/error.h"

namespace carrel::sql {

Transaction::Transaction(Database& database) : database_(&database) {
    database.run("BEGIN IMMEDIATE");
}

Transaction::~Transaction() {
    if (database_ == nullptr) return;
    try {
        database_->run("ROLLBACK");
    } catch (const Error&) {
        // SQLite has rolled back by itself (a full disk, for example): there is nothing left to undo.
        return;
    }
}

void Transaction::commit() {
    database_->run("COMMIT");
    database_ = nullptr;
}

}  // namespace carrel::sql
