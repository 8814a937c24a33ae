// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/personal/highlight.h"
#include "core/personal/note.h"
#include "core/sql/database.h"

namespace carrel::personal {

// The rows of highlight and note; see Store for what each means.
Highlight addHighlight(sql::Database& database, const HighlightDraft& draft, Time made);
void changeHighlight(sql::Database& database, HighlightId id, Colour colour, const std::string& comment);
std::optional<Highlight> readHighlight(sql::Database& database, HighlightId id);
std::optional<Highlight> findHighlight(sql::Database& database, const HighlightDraft& draft);
std::optional<Highlight> removeHighlight(sql::Database& database, HighlightId id);
std::vector<Highlight> readHighlights(sql::Database& database);
std::vector<Highlight> readHighlightsOf(sql::Database& database, const library::ArticleKey& article);
/// Where its words stand now; keeps all else. When another highlight is there already, nothing changes.
void setPlace(sql::Database& database, const Highlight& highlight);

/// With an empty text the note goes.
void writeNote(sql::Database& database, const Note& note);
std::optional<Note> readNote(sql::Database& database, const library::ArticleKey& article);
std::vector<Note> readNotes(sql::Database& database);
/// To another article; where that has a note, they stand one below the other.
void moveNote(sql::Database& database, const library::ArticleKey& from, const library::ArticleKey& to);
/// Ours, with theirs below it when it says something else.
std::string joinedNotes(const std::string& ours, const std::string& theirs);

}  // namespace carrel::personal
