// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace carrel::personal {

/// PRAGMA application_id of a personal file: "CRLP".
inline constexpr int applicationId = 0x43524C50;

/// One step a schema that was ever shipped; the list only grows, and a step is never edited.
/// docs/formats/personal.md describes the tables.
inline constexpr std::array<const char*, 1> schemaSteps = {
    // 1: bookmarks and visits
    R"sql(
CREATE TABLE bookmark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    library TEXT NOT NULL CHECK (library <> ''),
    slug TEXT NOT NULL CHECK (slug <> ''),
    section TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    added INTEGER NOT NULL CHECK (added > 0),
    UNIQUE (library, slug, section)
) STRICT;
CREATE TABLE visit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    library TEXT NOT NULL CHECK (library <> ''),
    slug TEXT NOT NULL CHECK (slug <> ''),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    at INTEGER NOT NULL CHECK (at > 0)
) STRICT;
CREATE INDEX visit_by_article ON visit (library, slug);
)sql"};

}  // namespace carrel::personal
