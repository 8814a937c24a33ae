// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace carrel::personal {

/// PRAGMA application_id of a personal file: "CRLP".
inline constexpr int applicationId = 0x43524C50;

/// One step a schema that was ever shipped; the list only grows, and a step is never edited.
/// docs/formats/personal.md describes the tables.
inline constexpr std::array<const char*, 2> schemaSteps = {
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
)sql",
    // 2: links of the reader's own
    R"sql(
CREATE TABLE personal_link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    from_library TEXT NOT NULL CHECK (from_library <> ''),
    from_slug TEXT NOT NULL CHECK (from_slug <> ''),
    from_title TEXT NOT NULL,
    exact TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    range_begin INTEGER NOT NULL CHECK (range_begin >= 0),
    range_end INTEGER NOT NULL CHECK (range_end >= range_begin),
    to_library TEXT NOT NULL CHECK (to_library <> ''),
    to_slug TEXT NOT NULL CHECK (to_slug <> ''),
    to_title TEXT NOT NULL,
    made INTEGER NOT NULL CHECK (made > 0),
    UNIQUE (from_library, from_slug, exact, range_begin, to_library, to_slug)
) STRICT;
CREATE INDEX personal_link_in ON personal_link (to_library, to_slug);
)sql"};

}  // namespace carrel::personal
