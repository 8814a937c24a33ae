// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/personal/change.h"
#include "core/sql/database.h"
#include "core/sql/transaction.h"

namespace carrel::personal {

/// Keeps what each change did to the rows of the tables that can be undone, as the rows were before and
/// after, in the personal file itself: a change and its record are on disk together. The rows are written
/// down by triggers of this connection, so no change escapes. After Tcl's "Automatic Undo/Redo Using SQLite"
/// (https://www.sqlite.org/undoredo.html), with row images in place of statements.
class Journal {
public:
    /// How many changes can be undone; older ones are forgotten.
    static constexpr std::int64_t kept = 1000;

    /// `database` outlives the journal, which is the only one on that connection.
    explicit Journal(sql::Database& database);

    /// The change that undo() or redo() would be about; absent: there is none.
    [[nodiscard]] std::optional<Change> undoable();
    [[nodiscard]] std::optional<Change> redoable();
    /// Takes back the newest change that stands, and says which it was.
    std::optional<Change> undo();
    /// Makes again the last one that was taken back. A new change ends what can be made again.
    std::optional<Change> redo();

private:
    friend class RecordedChange;
    struct Table {
        std::string name;
        std::vector<std::string> columns;
    };
    void record(const Table& table);
    void apply(std::int64_t step, bool forward);
    void write(const Table& table, std::string_view image);
    [[nodiscard]] const Table& tableNamed(std::string_view name) const;
    std::optional<Change> move(bool forward);

    sql::Database& database_;
    std::vector<Table> tables_;
};

/// A transaction whose changes are one step of the journal. What is not committed didn't happen.
class RecordedChange {
public:
    RecordedChange(Journal& journal, const Change& change);
    /// Nothing is recorded of a change that changed nothing.
    void commit();

private:
    sql::Database& database_;
    sql::Transaction transaction_;
    std::int64_t step_ = 0;
};

}  // namespace carrel::personal
