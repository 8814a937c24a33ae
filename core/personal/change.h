// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/base/clock.h"
#include "core/base/id.h"

namespace carrel::personal {

/// A kind of change to what the reader made; each can be undone.
enum class ChangeKind {
    BookmarkAdded,
    BookmarkRemoved,
    BookmarkChanged,
    BookmarkMoved,
    BookmarkTagged,
    FolderAdded,
    FolderRemoved,
    FolderChanged,
    FolderMoved,
    HighlightAdded,
    HighlightRemoved,
    HighlightChanged,
    NoteChanged,
    LinkAdded,
    LinkRemoved,
    SearchSaved,
    SearchRemoved,
    ReadMarked,
    HistoryCleared,
    Imported,
    EditionFollowed,
};

/// As the journal writes them, in the order of the enumeration; a name is never given another meaning.
inline constexpr std::array<std::string_view, 21> changeNames = {
    "bookmark added",    "bookmark removed",  "bookmark changed", "bookmark moved",  "bookmark tagged",
    "folder added",      "folder removed",    "folder changed",   "folder moved",    "highlight added",
    "highlight removed", "highlight changed", "note changed",     "link added",      "link removed",
    "search saved",      "search removed",    "read marked",      "history cleared", "imported",
    "edition followed"};

/// One change that was made, or undone.
struct Change {
    ChangeKind kind = ChangeKind::BookmarkAdded;
    std::string subject;     ///< a title or a name; empty where `count` says more
    std::int64_t count = 1;  ///< of what was changed
    Time at{};
};

}  // namespace carrel::personal
