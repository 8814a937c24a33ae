// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <stop_token>
#include <string>

struct sqlite3;

namespace carrel::sql {

class IdleStatements;

enum class Access {
    Immutable,  ///< nobody writes the file while it is open; no locks, works on read-only media
    ReadOnly,
    ReadWrite,  ///< the file must exist
    Create,     ///< made when missing
};

enum class Pages {
    Plain,
    Checked,  ///< each carries a checksum, made when it is written and compared when it is read; a file is
              ///< opened as it was created. What differs is an Error that is damaged() and says where.
};

/// The version of the SQLite that runs, as it names it.
const char* engineVersion();

/// One connection to one SQLite file; belongs to one thread at a time. Every failure throws sql::Error.
/// Every connection is defensive, distrusts the schema and loads no extensions.
class Database {
public:
    Database(const std::filesystem::path& file, Access access, Pages pages = Pages::Plain);
    static Database inMemory();
    ~Database();
    Database(Database&&) noexcept;
    Database& operator=(Database&&) noexcept;

    /// Writes all that the connection sees to another file, which is made or replaced as a whole; not WAL.
    void copyTo(const std::filesystem::path& file);
    /// Reads each page of a file with Pages::Checked, also those that nothing leads to.
    void checkPages();
    /// Whether a page was read through it that is not what was written.
    [[nodiscard]] bool metDamage() const;
    /// What is wrong with the file's structure, its constraints and its indexes; empty: nothing.
    [[nodiscard]] std::string damage();

    /// Runs one or more statements that return no rows and take no parameters.
    void run(const char* statements);

    [[nodiscard]] int userVersion();
    [[nodiscard]] int applicationId();
    /// The row of the last INSERT on this connection.
    [[nodiscard]] std::int64_t lastRow() const;
    /// Up to so many of the file's first bytes. Read by SQLite, since closing a file that was opened by other
    /// means would drop the locks that this process has on it (https://www.sqlite.org/howtocorrupt.html).
    [[nodiscard]] std::string firstBytes(std::size_t count) const;
    /// How many rows the last INSERT, UPDATE or DELETE changed.
    [[nodiscard]] std::int64_t changes() const;

    /// While it lives, statements on the connection end with an Error soon (a few ms) after `stop` is
    /// requested.
    class Interruptible {
    public:
        Interruptible(Database& database, std::stop_token stop);
        ~Interruptible();
        Interruptible(const Interruptible&) = delete;
        Interruptible& operator=(const Interruptible&) = delete;

    private:
        sqlite3* handle_;
        std::unique_ptr<std::stop_token> stop_;
    };

private:
    friend class Statement;
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    Database() = default;

    std::unique_ptr<sqlite3, Close> handle_;
    std::shared_ptr<IdleStatements> idle_;  // statements may live on for a while
};

}  // namespace carrel::sql
