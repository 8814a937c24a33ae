// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace carrel::library {

/// PRAGMA application_id of a library file: "CRL1".
inline constexpr int applicationId = 0x43524C31;
/// PRAGMA user_version. A library is never migrated: another format is refused, the file is built anew.
inline constexpr int formatNumber = 7;

/// docs/formats/library.md describes the tables.
inline constexpr const char* schema = R"sql(
CREATE TABLE library (
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    edition TEXT NOT NULL,
    language TEXT NOT NULL,
    start TEXT NOT NULL
) STRICT;
CREATE TABLE featured (
    position INTEGER PRIMARY KEY,
    slug TEXT NOT NULL
) STRICT;
CREATE TABLE kind (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    plural TEXT NOT NULL,
    icon TEXT NOT NULL,
    view TEXT NOT NULL CHECK (view IN ('article', 'comparison', 'path'))
) STRICT;
CREATE TABLE facet (
    kind INTEGER NOT NULL REFERENCES kind (position),
    position INTEGER NOT NULL,
    field TEXT NOT NULL,
    PRIMARY KEY (kind, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE relation_type (
    position INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    inverse TEXT NOT NULL,
    symmetric INTEGER NOT NULL CHECK (symmetric IN (0, 1))
) STRICT;
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    slug TEXT NOT NULL UNIQUE CHECK (slug <> ''),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    title_order TEXT NOT NULL,
    path TEXT NOT NULL,
    commonness INTEGER NOT NULL CHECK (commonness IN (0, 1, 2)),
    lead TEXT NOT NULL
) STRICT;
CREATE INDEX article_path ON article (path) WHERE path <> '';
CREATE TABLE body (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    html TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
CREATE TABLE alias (
    article INTEGER NOT NULL REFERENCES article (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE tag (
    article INTEGER NOT NULL REFERENCES article (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE field (
    article INTEGER NOT NULL REFERENCES article (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE fact (
    article INTEGER NOT NULL REFERENCES article (id),
    position INTEGER NOT NULL,
    label TEXT NOT NULL,
    value TEXT NOT NULL,
    unit TEXT NOT NULL,
    year TEXT NOT NULL,
    source INTEGER,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE source (
    article INTEGER NOT NULL REFERENCES article (id),
    position INTEGER NOT NULL,
    key TEXT NOT NULL,
    publisher TEXT NOT NULL,
    author TEXT NOT NULL,
    title TEXT NOT NULL,
    date TEXT NOT NULL,
    url TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE section (
    article INTEGER NOT NULL REFERENCES article (id),
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    anchor TEXT NOT NULL,
    level INTEGER NOT NULL,
    heading_begin INTEGER NOT NULL,
    heading_end INTEGER NOT NULL,
    range_begin INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE redirect (
    former TEXT NOT NULL PRIMARY KEY,
    article INTEGER NOT NULL REFERENCES article (id)
) STRICT, WITHOUT ROWID;
CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    type TEXT NOT NULL CHECK (type IN ('written', 'relation', 'mention', 'external')),
    from_article INTEGER NOT NULL REFERENCES article (id),
    to_article INTEGER REFERENCES article (id),
    to_library TEXT NOT NULL,
    to_slug TEXT NOT NULL,
    anchor TEXT NOT NULL,
    target TEXT NOT NULL,
    relation TEXT NOT NULL,
    number INTEGER,
    range_begin INTEGER NOT NULL,
    range_end INTEGER NOT NULL,
    sentence TEXT NOT NULL,
    form TEXT NOT NULL CHECK (form IN ('wiki', 'markdown', 'embed', 'external')),
    first_in_section INTEGER NOT NULL CHECK (first_in_section IN (0, 1))
) STRICT;
CREATE INDEX link_out ON link (from_article, to_article, type, relation);
CREATE INDEX link_in ON link (to_article) WHERE to_article IS NOT NULL;
CREATE INDEX link_elsewhere ON link (to_library) WHERE to_library <> '';
CREATE INDEX tag_name ON tag (name);
CREATE INDEX field_value ON field (name, value);
CREATE TABLE silent_name (
    article INTEGER NOT NULL REFERENCES article (id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE declaration (
    article INTEGER NOT NULL REFERENCES article (id),
    position INTEGER NOT NULL,
    relation TEXT NOT NULL,
    target TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE link_name (
    key TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article (id),
    PRIMARY KEY (key, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_name_article ON link_name (article);
CREATE TABLE name_key (
    key TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article (id),
    PRIMARY KEY (key, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX name_key_article ON name_key (article);
CREATE TABLE former (
    article INTEGER NOT NULL REFERENCES article (id),
    position INTEGER NOT NULL,
    slug TEXT NOT NULL,
    PRIMARY KEY (article, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX former_slug ON former (slug);
CREATE TABLE text_sketch (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    words BLOB NOT NULL
) STRICT;
CREATE TABLE text_words (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    words BLOB NOT NULL
) STRICT;
CREATE TABLE name_words (
    article INTEGER PRIMARY KEY REFERENCES article (id),
    words BLOB NOT NULL
) STRICT;
CREATE TABLE picture (
    path TEXT NOT NULL,
    article INTEGER NOT NULL REFERENCES article (id),
    PRIMARY KEY (path, article)
) STRICT, WITHOUT ROWID;
CREATE INDEX picture_article ON picture (article);
CREATE TABLE source_file (
    path TEXT NOT NULL PRIMARY KEY,
    size INTEGER NOT NULL,
    modified INTEGER NOT NULL,
    checksum INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE asset (
    path TEXT NOT NULL PRIMARY KEY,
    bytes BLOB NOT NULL
) STRICT;
)sql";

}  // namespace carrel::library
