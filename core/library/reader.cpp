// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/reader.h"

#include <utility>

#include "core/library/article_rows.h"
#include "core/library/description_rows.h"
#include "core/library/graph_rows.h"
#include "core/library/library_file.h"
#include "core/library/link_rows.h"
#include "core/library/open_error.h"
#include "core/sql/database.h"
#include "core/sql/error.h"
#include "core/sql/statement.h"

namespace carrel::library {

namespace {

/// Does a reading; SQLite's failures become words for the reader.
template <class Reading>
auto reading(const std::filesystem::path& file, const Reading& read) -> decltype(read()) {
    try {
        return read();
    } catch (const sql::Error& error) {
        throwOpenError(error, file);
    }
}

class FileReader : public Reader {
public:
    explicit FileReader(const std::filesystem::path& file)
        : file_(file),
          database_(openLibraryFile(file)),
          description_(reading(file, [this] { return readDescription(database_); })) {}

    [[nodiscard]] const Description& description() const override { return description_; }

    [[nodiscard]] std::optional<Article> find(std::string_view slug) const override {
        return reading(file_, [&]() -> std::optional<Article> {
            const auto row = findArticleRow(database_, slug);
            if (!row) return std::nullopt;
            return readArticle(database_, description_.id, *row);
        });
    }

    [[nodiscard]] std::vector<Summary> list(const Filter& filter) const override {
        return reading(file_, [&] { return readSummaries(database_, description_.id, filter.kind); });
    }

    [[nodiscard]] Links links(std::string_view slug) const override {
        return reading(file_, [&]() -> Links {
            const auto row = findArticleRow(database_, slug);
            if (!row) return {};
            return readLinks(database_, description_.id, *row);
        });
    }

    [[nodiscard]] std::vector<Link> allLinks() const override {
        return reading(file_, [&] { return readAllLinks(database_, description_.id); });
    }

    [[nodiscard]] std::vector<Link> linksToLibrary(std::string_view other) const override {
        return reading(file_, [&] { return readLinksToLibrary(database_, description_.id, other); });
    }

    [[nodiscard]] Graph graph() const override {
        return reading(file_, [&] { return readGraph(database_); });
    }

    [[nodiscard]] std::vector<SharedValue> sharedValues(std::string_view slug) const override {
        return reading(file_, [&]() -> std::vector<SharedValue> {
            const auto row = findArticleRow(database_, slug);
            if (!row) return {};
            return readSharedValues(database_, *row);
        });
    }

    [[nodiscard]] std::optional<Summary> findSummary(std::string_view slug) const override {
        return reading(file_, [&]() -> std::optional<Summary> {
            const auto row = findArticleRow(database_, slug);
            if (!row) return std::nullopt;
            return readSummary(database_, description_.id, *row);
        });
    }

    [[nodiscard]] std::optional<std::string> asset(std::string_view path) const override {
        return reading(file_, [&]() -> std::optional<std::string> {
            sql::Statement rows(database_, "SELECT bytes FROM asset WHERE path = ?");
            rows.bind(path);
            if (!rows.step()) return std::nullopt;
            return std::get<0>(rows.row<std::string>());
        });
    }

    [[nodiscard]] std::size_t articleCount() const override {
        return reading(file_, [&] {
            sql::Statement rows(database_, "SELECT count(*) FROM article");
            rows.step();
            return static_cast<std::size_t>(std::get<0>(rows.row<std::int64_t>()));
        });
    }

private:
    std::filesystem::path file_;
    mutable sql::Database database_;  // a connection is no part of what the library says
    Description description_;
};

}  // namespace

std::unique_ptr<Reader> open(const std::filesystem::path& file) {
    return std::make_unique<FileReader>(file);
}

}  // namespace carrel::library
