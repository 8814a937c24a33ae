// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>

namespace carrel::personal {

/// PRAGMA application_id of a personal file: "CRLP".
inline constexpr int applicationId = 0x43524C50;

/// One step a schema that was ever shipped; the list only grows, and a step is never edited.
/// docs/formats/personal.md describes the tables. A step that changes a table which can be undone empties
/// undo_step: what the journal holds are rows of the tables as they were.
inline constexpr std::array<const char*, 3> schemaSteps = {
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
)sql",
    // 3: folders, tags, notes, highlights, what was read, saved searches, and the journal of changes
    R"sql(
CREATE TABLE folder (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent INTEGER REFERENCES folder (id),
    name TEXT NOT NULL CHECK (name <> ''),
    position INTEGER NOT NULL,
    CHECK (parent IS NULL OR parent <> id)
) STRICT;
CREATE INDEX folder_in ON folder (parent, position);
CREATE TABLE bookmark_3 (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    target TEXT NOT NULL CHECK (target IN ('article', 'section', 'passage', 'search', 'comparison')),
    library TEXT NOT NULL,
    slug TEXT NOT NULL,
    section TEXT NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    exact TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    range_begin INTEGER NOT NULL CHECK (range_begin >= 0),
    range_end INTEGER NOT NULL CHECK (range_end >= range_begin),
    state TEXT NOT NULL,
    folder INTEGER REFERENCES folder (id),
    position INTEGER NOT NULL,
    note TEXT NOT NULL,
    colour TEXT NOT NULL CHECK (colour IN ('', 'yellow', 'green', 'blue', 'red', 'purple')),
    added INTEGER NOT NULL CHECK (added > 0),
    lost INTEGER NOT NULL DEFAULT 0 CHECK (lost IN (0, 1)),
    CHECK (target = 'search' OR (library <> '' AND slug <> '')),
    CHECK (target <> 'search' OR state <> ''),
    CHECK ((target = 'passage') = (exact <> '')),
    UNIQUE (library, slug, target, section, state, exact, range_begin)
) STRICT;
INSERT INTO bookmark_3 (id, target, library, slug, section, title, kind, exact, before, after, range_begin,
    range_end, state, folder, position, note, colour, added)
SELECT id, CASE section WHEN '' THEN 'article' ELSE 'section' END, library, slug, section, title, kind,
    '', '', '', 0, 0, '', NULL, id * 1048576, '', '', added FROM bookmark;
DROP TABLE bookmark;
ALTER TABLE bookmark_3 RENAME TO bookmark;
CREATE INDEX bookmark_in ON bookmark (folder, position);
CREATE INDEX bookmark_by_time ON bookmark (added);
CREATE TABLE bookmark_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    bookmark INTEGER NOT NULL REFERENCES bookmark (id) ON DELETE CASCADE,
    tag TEXT NOT NULL CHECK (tag <> ''),
    UNIQUE (bookmark, tag)
) STRICT;
CREATE TABLE highlight (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    library TEXT NOT NULL CHECK (library <> ''),
    slug TEXT NOT NULL CHECK (slug <> ''),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    section TEXT NOT NULL,
    exact TEXT NOT NULL CHECK (exact <> ''),
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    range_begin INTEGER NOT NULL CHECK (range_begin >= 0),
    range_end INTEGER NOT NULL CHECK (range_end >= range_begin),
    colour TEXT NOT NULL CHECK (colour IN ('yellow', 'green', 'blue', 'red', 'purple')),
    comment TEXT NOT NULL,
    made INTEGER NOT NULL CHECK (made > 0),
    lost INTEGER NOT NULL DEFAULT 0 CHECK (lost IN (0, 1)),
    UNIQUE (library, slug, exact, range_begin)
) STRICT;
CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    library TEXT NOT NULL CHECK (library <> ''),
    slug TEXT NOT NULL CHECK (slug <> ''),
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    changed INTEGER NOT NULL CHECK (changed > 0),
    UNIQUE (library, slug)
) STRICT;
CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (name <> ''),
    query TEXT NOT NULL CHECK (query <> '') UNIQUE,
    made INTEGER NOT NULL CHECK (made > 0)
) STRICT;
CREATE TABLE read_mark (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    library TEXT NOT NULL CHECK (library <> ''),
    slug TEXT NOT NULL CHECK (slug <> ''),
    at INTEGER NOT NULL CHECK (at > 0),
    UNIQUE (library, slug)
) STRICT;
CREATE TABLE reading_position (
    library TEXT NOT NULL CHECK (library <> ''),
    slug TEXT NOT NULL CHECK (slug <> ''),
    position INTEGER NOT NULL CHECK (position >= 0),
    at INTEGER NOT NULL CHECK (at > 0),
    PRIMARY KEY (library, slug)
) STRICT, WITHOUT ROWID;
CREATE TABLE followed_edition (
    library TEXT NOT NULL PRIMARY KEY CHECK (library <> ''),
    edition TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE undo_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    count INTEGER NOT NULL,
    at INTEGER NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1))
) STRICT;
CREATE TABLE undo_row (
    id INTEGER PRIMARY KEY,
    step INTEGER NOT NULL REFERENCES undo_step (id) ON DELETE CASCADE,
    place TEXT NOT NULL,
    row INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT;
CREATE INDEX undo_row_of ON undo_row (step, id);
)sql"};

}  // namespace carrel::personal
