// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/id.h"
#include "core/library/article.h"
#include "core/library/description.h"
#include "core/library/link.h"
#include "core/library/row_writer.h"
#include "core/library/upkeep.h"
#include "core/sql/database.h"

namespace carrel::library {

/// Writes a library file as `name.carrel.partial` and puts it in place as a whole: until finish() returns,
/// an older file of that name stays as it is; without finish() nothing is left behind.
/// One thread. The same calls in the same order give the same bytes. Throws sql::Error, and
/// std::filesystem::filesystem_error when the file cannot be put in place.
class Writer {
public:
    Writer(const std::filesystem::path& file, const Description& description);
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    /// The slug must be new: a second article of that slug throws and leaves the file as it was.
    /// Only the slug of the article's key is stored; the library is this one.
    ArticleId add(const Article& article);
    /// Once an article, which must have been added (else std::logic_error). A library whose articles have
    /// none can be read, but not be kept in step with its source.
    void addUpkeep(std::string_view slug, const Upkeep& upkeep);
    /// Of an article's title: rare, until it is known better.
    void setCommonness(std::string_view slug, Commonness commonness);
    [[nodiscard]] bool holds(std::string_view slug) const;
    /// The plain text of an article that was added, else std::logic_error.
    [[nodiscard]] std::string textOf(std::string_view slug) const;
    /// A kind that the description did not name, behind those that there are: for sources that are read once.
    void addKind(const Kind& kind);
    /// `slug` must have been added (else std::logic_error), `former` must be new.
    void addRedirect(std::string_view former, std::string_view slug);
    void addAsset(std::string_view path, std::string_view bytes);
    /// A file that the library is made from, by its path in the folder.
    void addSourceFile(std::string_view path, const SourceFile& file);
    /// Both ends must have been added, unless one is of another library, else std::logic_error. Of a
    /// relation, only the side that declares it is added; Reader::links shows it from both.
    void addLink(const Link& link);

    /// For the layers above that keep tables of their own in the same file (the search index). Everything is
    /// in one transaction, which finish() commits: don't begin another.
    [[nodiscard]] sql::Database& database();

    /// Where a layer above may keep a file while the library grows: removed with what is left of the library.
    [[nodiscard]] std::filesystem::path beside(std::string_view name) const;
    /// Puts the bytes of a file behind the database, where SQLite doesn't look; the last call wins. They are
    /// copied by finish().
    void append(std::filesystem::path part);

    /// Optimises, checks and renames the file into place.
    void finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace carrel::library
