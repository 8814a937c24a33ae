// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace carrel::sql {

/// Prepared statements of a connection that nobody uses at the moment, to be used again: the same few are
/// asked over and over, and to prepare one takes longer than to answer it. Belongs to the connection's
/// thread.
class IdleStatements {
public:
    IdleStatements() = default;
    ~IdleStatements();
    IdleStatements(const IdleStatements&) = delete;
    IdleStatements& operator=(const IdleStatements&) = delete;

    /// One with this text, which is the caller's from now on; nullptr: there is none.
    sqlite3_stmt* take(std::string_view text);
    /// Resets a statement and keeps it. Finalizes it where enough are kept, and a PRAGMA, which may do its
    /// work when it is prepared.
    void give(sqlite3_stmt* statement);

private:
    std::multimap<std::string, sqlite3_stmt*, std::less<>> statements_;
};

}  // namespace carrel::sql
