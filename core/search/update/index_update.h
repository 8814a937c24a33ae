// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>

#include "core/library/article.h"
#include "core/library/row_writer.h"
#include "core/sql/database.h"

namespace carrel::search {

/// Opens a library for updates of its articles and its index. One that was just built is first given the form
/// that changes in place, which takes as long as copying it, once. Throws library::OpenError, sql::Error and
/// std::filesystem::filesystem_error.
sql::Database openForUpdate(const std::filesystem::path& libraryFile);

/// Brings the index of a library to what its articles are after a change: the documents of those that went
/// are marked as removed, those that came are a new segment. It belongs to the transaction that changes the
/// articles' rows; who has the library open sees nothing of it. Afterwards mergeIndex() keeps the number of
/// segments low, away from whom anybody waits for. One thread. Throws sql::Error (a library::Damage when the
/// index is damaged: rebuildIndex() helps) and std::filesystem::filesystem_error.
class IndexUpdate {
public:
    /// `database` is from openForUpdate(), and a transaction that writes has begun. It outlives this.
    IndexUpdate(sql::Database& database, const std::filesystem::path& libraryFile);
    ~IndexUpdate();
    IndexUpdate(const IndexUpdate&) = delete;
    IndexUpdate& operator=(const IndexUpdate&) = delete;

    /// The row of an article that went or changed; one that the index doesn't have is no mistake.
    void remove(library::ArticleId id);
    /// An article that came or changed, in the row where it is now.
    void add(library::ArticleId id, const library::Article& article);
    /// Before the transaction is committed, once.
    void finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace carrel::search
