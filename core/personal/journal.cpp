// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/journal.h"

#include <algorithm>
#include <array>

#include "core/personal/stored_time.h"
#include "core/sql/error.h"
#include "core/sql/statement.h"

namespace carrel::personal {

namespace {

/// Visits are recorded only when they go: that one read an article isn't a change to undo.
constexpr std::string_view removalsOnly = "visit";
constexpr std::array undoableTables = {"folder",        "bookmark",     "bookmark_tag", "highlight", "note",
                                       "personal_link", "saved_search", "read_mark",    "visit"};

std::vector<std::string> columnsOf(sql::Database& database, const std::string& table) {
    sql::Statement rows(database, "SELECT name FROM pragma_table_info(?) ORDER BY cid");
    rows.bind(table);
    std::vector<std::string> columns;
    while (rows.step())
        columns.push_back(std::get<0>(rows.row<std::string>()));
    return columns;
}

std::string joined(const std::vector<std::string>& columns, std::string_view before, std::string_view after) {
    std::string text;
    for (const std::string& column : columns)
        text.append(text.empty() ? "" : ", ").append(before).append(column).append(after);
    return text;
}

/// `NEW` or `OLD` as one JSON object.
std::string image(const std::vector<std::string>& columns, const std::string& row) {
    std::string text;
    for (const std::string& column : columns)
        text.append(text.empty() ? "json_object('" : ", '")
            .append(column)
            .append("', ")
            .append(row)
            .append(".")
            .append(column);
    return text + ")";
}

Change changeAt(sql::Statement& row) {
    auto [kind, subject, count, at] = row.row<std::string, std::string, std::int64_t, std::int64_t>();
    const auto* const found = std::find(changeNames.begin(), changeNames.end(), kind);
    if (found == changeNames.end()) throw sql::Error(0, "the journal names an unknown change: " + kind);
    return {static_cast<ChangeKind>(found - changeNames.begin()), std::move(subject), count, timeAt(at)};
}

}  // namespace

Journal::Journal(sql::Database& database) : database_(database) {
    database_.run("CREATE TEMP TABLE open_step (id INTEGER PRIMARY KEY) STRICT");
    for (const char* table : undoableTables) {
        tables_.push_back({table, columnsOf(database_, table)});
        record(tables_.back());
    }
}

void Journal::record(const Table& table) {
    const auto trigger = [&](const std::string& event, const std::string& row, const std::string& before,
                             const std::string& after) {
        database_.run(("CREATE TEMP TRIGGER " + table.name + "_" + event + " AFTER " + event + " ON main." +
                       table.name +
                       " BEGIN INSERT INTO undo_row (step, place, row, before, after) SELECT id, '" +
                       table.name + "', " + row + ".id, " + before + ", " + after + " FROM open_step; END")
                          .c_str());
    };
    const std::string was = image(table.columns, "OLD");
    const std::string is = image(table.columns, "NEW");
    trigger("DELETE", "OLD", was, "NULL");
    if (table.name == removalsOnly) return;
    trigger("INSERT", "NEW", "NULL", is);
    trigger("UPDATE", "OLD", was, is);
}

const Journal::Table& Journal::tableNamed(std::string_view name) const {
    const auto found =
        std::find_if(tables_.begin(), tables_.end(), [&](const Table& table) { return table.name == name; });
    if (found == tables_.end())
        throw sql::Error(0, "the journal names an unknown table: " + std::string(name));
    return *found;
}

std::optional<Change> Journal::undoable() {
    sql::Statement row(database_,
                       "SELECT kind, subject, count, at FROM undo_step WHERE undone = 0"
                       " ORDER BY id DESC LIMIT 1");
    if (!row.bind().step()) return std::nullopt;
    return changeAt(row);
}

std::optional<Change> Journal::redoable() {
    sql::Statement row(database_,
                       "SELECT kind, subject, count, at FROM undo_step WHERE undone = 1"
                       " ORDER BY id LIMIT 1");
    if (!row.bind().step()) return std::nullopt;
    return changeAt(row);
}

std::optional<Change> Journal::undo() {
    return move(false);
}

std::optional<Change> Journal::redo() {
    return move(true);
}

std::optional<Change> Journal::move(bool forward) {
    sql::Transaction all(database_);
    std::optional<Change> change = forward ? redoable() : undoable();
    if (!change) return std::nullopt;
    sql::Statement next(database_,
                        forward ? "SELECT id FROM undo_step WHERE undone = 1 ORDER BY id LIMIT 1"
                                : "SELECT id FROM undo_step WHERE undone = 0 ORDER BY id DESC LIMIT 1");
    next.bind().step();
    const auto step = std::get<0>(next.row<std::int64_t>());
    database_.run("PRAGMA defer_foreign_keys = ON");  // rows come back in any order
    apply(step, forward);
    sql::Statement(database_, "UPDATE undo_step SET undone = ? WHERE id = ?").run(forward ? 0 : 1, step);
    all.commit();
    return change;
}

void Journal::apply(std::int64_t step, bool forward) {
    sql::Statement rows(database_, forward
                                       ? "SELECT place, row, after FROM undo_row WHERE step = ? ORDER BY id"
                                       : "SELECT place, row, before FROM undo_row WHERE step = ?"
                                         " ORDER BY id DESC");
    rows.bind(step);
    while (rows.step()) {
        const auto [place, row, image] = rows.row<std::string, std::int64_t, std::optional<std::string>>();
        const Table& table = tableNamed(place);
        if (image) {
            write(table, *image);
        } else {
            sql::Statement(database_, "DELETE FROM main." + table.name + " WHERE id = ?").run(row);
        }
    }
}

void Journal::write(const Table& table, std::string_view image) {
    std::string updates;
    for (const std::string& column : table.columns)
        updates.append(updates.empty() ? "" : ", ").append(column).append(" = excluded.").append(column);
    sql::Statement(database_, "INSERT INTO main." + table.name + " (" + joined(table.columns, "", "") +
                                  ") SELECT " + joined(table.columns, "json_extract(?1, '$.", "')") +
                                  " WHERE true ON CONFLICT (id) DO UPDATE SET " + updates)
        .run(image);
}

RecordedChange::RecordedChange(Journal& journal, const Change& change)
    : database_(journal.database_), transaction_(journal.database_) {
    sql::Statement(database_,
                   "INSERT INTO undo_step (kind, subject, count, at, undone) VALUES (?, ?, ?, ?, 0)")
        .run(changeNames.at(static_cast<std::size_t>(change.kind)), change.subject, change.count,
             milliseconds(change.at));
    step_ = database_.lastRow();
    sql::Statement(database_, "INSERT INTO temp.open_step (id) VALUES (?)").run(step_);
}

void RecordedChange::commit() {
    database_.run("DELETE FROM temp.open_step");
    sql::Statement rows(database_, "SELECT EXISTS (SELECT 1 FROM undo_row WHERE step = ?)");
    rows.bind(step_).step();
    if (std::get<0>(rows.row<int>()) == 0) {
        sql::Statement(database_, "DELETE FROM undo_step WHERE id = ?").run(step_);
    } else {
        sql::Statement(database_, "DELETE FROM undo_step WHERE undone = 1 OR id <= ?")
            .run(step_ - Journal::kept);
    }
    transaction_.commit();
}

}  // namespace carrel::personal
