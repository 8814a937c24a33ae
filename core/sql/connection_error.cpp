// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sql/connection_error.h"

#include <sqlite3.h>

#include <string>

#include "core/sql/checked_file.h"

namespace carrel::sql {

Error connectionError(sqlite3* connection, int code) {
    Error plain(code, sqlite3_errmsg(connection));
    const auto page = damagedPage(connection);
    if (!page || !plain.damaged()) return plain;
    return {code, "bytes " + std::to_string(page->offset) + " to " +
                      std::to_string(page->offset + page->size - 1) + " are not as they were written"};
}

}  // namespace carrel::sql
