// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/personal/reading.h"
#include "core/personal/visit.h"
#include "core/sql/database.h"

namespace carrel::personal {

// The rows of visit, reading_position, read_mark and saved_search; see Store for what each means.
void insertVisit(sql::Database& database, const Visit& visit);
std::vector<Visit> readVisits(sql::Database& database);
std::vector<Visit> readRecentVisits(sql::Database& database, std::size_t limit);

void writePosition(sql::Database& database, const ReadingPosition& position);
std::vector<ReadingPosition> readPositions(sql::Database& database);
std::optional<ReadingPosition> readPosition(sql::Database& database, const library::ArticleKey& article);

void writeReadMark(sql::Database& database, const ReadMark& mark);
void removeReadMark(sql::Database& database, const library::ArticleKey& article);
std::vector<ReadMark> readReadMarks(sql::Database& database);

/// What was read of an article, and where the reader was, are of another one now, unless it has its own.
void moveReading(sql::Database& database, const library::ArticleKey& from, const library::ArticleKey& to);
std::string readFollowedEdition(sql::Database& database, const std::string& library);
void writeFollowedEdition(sql::Database& database, const std::string& library, const std::string& edition);

SavedSearch addSearch(sql::Database& database, const std::string& name, const std::string& query, Time made);
std::optional<SavedSearch> findSearch(sql::Database& database, const std::string& query);
std::optional<SavedSearch> removeSearch(sql::Database& database, SavedSearchId id);
std::vector<SavedSearch> readSearches(sql::Database& database);

}  // namespace carrel::personal
