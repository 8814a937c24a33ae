// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/store.h"

#include <utility>

#include "core/personal/merge.h"
#include "core/personal/personal_file.h"
#include "core/personal/store_state.h"
#include "core/sql/error.h"
#include "core/sql/statement.h"
#include "core/sql/transaction.h"

namespace carrel::personal {

namespace {

/// The newest backup is that old, or older.
Time lastBackup(const std::filesystem::path& file) {
    const std::vector<Backup> all = backupsOf(file);
    return all.empty() ? Time{} : all.front().made;
}

/// Throws sql::Error when a table or column is not as it is known here.
void tryReading(sql::Database& database) {
    for (const char* table :
         {"bookmark", "bookmark_tag", "folder", "highlight", "note", "personal_link", "visit"})
        sql::Statement(database, "SELECT EXISTS (SELECT 1 FROM " + std::string(table) + ")").bind().step();
}

}  // namespace

Store::Store(const std::filesystem::path& file, Clock clock) {
    FileLock lock = lockPersonalFile(file);
    std::error_code missing;
    const bool isNew = std::filesystem::file_size(file, missing) == 0 || missing;
    const Time now = clock();
    state_ = std::make_unique<State>(
        State{file, std::move(clock), std::move(lock), openPersonalFile(file, now), {}, {}, {}, {}});
    state_->journal.emplace(state_->database);
    state_->backedUp = isNew ? now : lastBackup(file);
    backUpWhenDue();
}

Store::Store(std::unique_ptr<State> state) : state_(std::move(state)) {}

Store::~Store() = default;

std::unique_ptr<Store> Store::openAsPossible(const std::filesystem::path& file, const Clock& clock) {
    try {
        return std::make_unique<Store>(file, clock);
    } catch (const OpenError& error) {
        std::error_code missing;
        const bool readable = error.reason() != OpenError::Reason::Damaged &&
                              error.reason() != OpenError::Reason::Foreign &&
                              std::filesystem::exists(file, missing);
        if (!readable) throw;
        try {
            std::unique_ptr<Store> store = openToRead(file, clock);
            store->state_->readOnlyBecause = error.what();
            return store;
        } catch (const OpenError&) {
            throw error;  // it can't be read, either: a newer schema has other tables
        }
    }
}

std::unique_ptr<Store> Store::openToRead(const std::filesystem::path& file, const Clock& clock) {
    auto state = std::make_unique<State>(State{
        file, clock, {}, openPersonalFileToRead(file), {}, {}, file.string() + " is open to be read.", {}});
    std::unique_ptr<Store> store(new Store(std::move(state)));
    try {
        tryReading(store->state_->database);
    } catch (const sql::Error& error) {
        throw OpenError(OpenError::Reason::Damaged,
                        file.string() + " can't be read (" + error.what() + "). It was left as it is.");
    }
    return store;
}

const std::string& Store::readOnlyBecause() const {
    return state_->readOnlyBecause;
}

const std::string& Store::backupProblem() const {
    return state_->backupProblem;
}

void Store::prepareToWrite() {
    if (!state_->journal) throw ReadOnlyError(state_->readOnlyBecause);
    // SQLite would go on writing to a file that has no name any more.
    std::error_code unknown;
    if (!std::filesystem::exists(state_->file, unknown))
        throw OpenError(
            OpenError::Reason::Unwritable,
            "The change was not kept: " + state_->file.string() +
                " was moved or deleted. Put it back, or restore a backup, and start Carrel again.");
    backUpWhenDue();
}

void Store::backUpWhenDue() {
    const Time now = state_->clock();
    if (now - state_->backedUp < backupInterval) return;
    state_->backedUp = now;  // what fails now is tried again tomorrow, and at the next start
    try {
        personal::backUp(state_->database, state_->file, now);
        state_->backupProblem.clear();
    } catch (const std::runtime_error& error) {
        // The reader's work goes on: it is the copy that is missing, not what it is a copy of.
        state_->backupProblem = "Your bookmarks could not be backed up (" + std::string(error.what()) + ").";
    }
}

void Store::record(ChangeKind kind, const std::string& subject, std::size_t count,
                   const std::function<void()>& change) {
    prepareToWrite();
    RecordedChange recorded(*state_->journal,
                            {kind, subject, static_cast<std::int64_t>(count), state_->clock()});
    change();
    recorded.commit();
}

std::optional<Change> Store::undoable() {
    return state_->journal ? state_->journal->undoable() : std::nullopt;
}

std::optional<Change> Store::redoable() {
    return state_->journal ? state_->journal->redoable() : std::nullopt;
}

std::optional<Change> Store::undo() {
    prepareToWrite();
    return state_->journal->undo();
}

std::optional<Change> Store::redo() {
    prepareToWrite();
    return state_->journal->redo();
}

PersonalData Store::all() {
    return readAll(state_->database);
}

MergeReport Store::merge(const PersonalData& data) {
    MergeReport report;
    record(ChangeKind::Imported, {},
           data.bookmarks.size() + data.highlights.size() + data.notes.size() + data.links.size(),
           [&] { report = mergeInto(state_->database, data); });
    return report;
}

MergeReport Store::tryMerge(const PersonalData& data) {
    prepareToWrite();
    const sql::Transaction neverCommitted(state_->database);
    return mergeInto(state_->database, data);
}

Backup Store::backUp() {
    if (!state_->journal) throw ReadOnlyError(state_->readOnlyBecause);
    Backup made = personal::backUp(state_->database, state_->file, state_->clock());
    state_->backedUp = made.made;
    state_->backupProblem.clear();
    return made;
}

}  // namespace carrel::personal
