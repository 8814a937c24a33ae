// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <cstdint>

#include "core/sql/database.h"
#include "core/sql/statement.h"
#include "core/sql/transaction.h"
#include "tests/bench/search/article_lines.h"
#include "tests/bench/search/engine.h"
#include "tests/bench/search/query_words.h"

namespace carrel::bench {

namespace {

// The texts themselves are not kept: what is measured is the index.
constexpr const char* tables = R"sql(
CREATE TABLE article (number INTEGER PRIMARY KEY, id TEXT NOT NULL) STRICT;
CREATE VIRTUAL TABLE search USING fts5(title, body, content = '', tokenize = 'porter', prefix = '1 2 3');
INSERT INTO search (search, rank) VALUES ('rank', 'bm25(2.0, 1.0)');
)sql";

/// In FTS5's language.
std::string matchText(const Query& query, const char* separator) {
    const std::vector<std::string> words = wordsOf(query.text);
    if (words.empty()) return {};
    const std::string between = isPhrase(query.text) ? " " : std::string("\"") + separator + '"';
    return '"' + joined(words, between) + (isTyped(query) ? "\"*" : "\"");
}

class Fts5Engine : public Engine {
public:
    Fts5Engine(const std::filesystem::path& file, const char* separator)
        : database_(mapped(file)),
          separator_(separator),
          match_(database_, "SELECT rowid, rank FROM search WHERE search MATCH ? ORDER BY rank LIMIT ?"),
          id_(database_, "SELECT id FROM article WHERE number = ?") {}

    std::vector<Found> search(const Query& query, std::size_t limit) override {
        std::vector<Found> found;
        const std::string text = matchText(query, separator_);
        if (text.empty()) return found;
        match_.bind(text, static_cast<std::int64_t>(limit));
        while (match_.step()) {
            const auto [number, rank] = match_.row<std::int64_t, double>();
            id_.bind(number).step();
            found.push_back({std::get<0>(id_.row<std::string>()), -rank});
        }
        return found;
    }

private:
    /// Read through the page cache of the system, which is the fastest that SQLite has.
    static sql::Database mapped(const std::filesystem::path& file) {
        sql::Database database(file, sql::Access::Immutable);
        sql::Statement(database, "PRAGMA mmap_size = 2147418112").step();
        return database;
    }

    sql::Database database_;
    const char* separator_;
    sql::Statement match_;
    sql::Statement id_;
};

}  // namespace

std::unique_ptr<Engine> openFts5(const std::string& name, const std::filesystem::path& database) {
    return std::make_unique<Fts5Engine>(database, name == "fts5-and" ? " " : " OR ");
}

void buildFts5(const std::filesystem::path& articles, const std::filesystem::path& database) {
    sql::Database target(database, sql::Access::Create);
    target.run("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144");
    target.run(tables);
    sql::Transaction transaction(target);
    sql::Statement article(target, "INSERT INTO article (number, id) VALUES (?, ?)");
    sql::Statement search(target, "INSERT INTO search (rowid, title, body) VALUES (?, ?, ?)");
    std::int64_t number = 0;
    forEachArticle(articles, [&](const ArticleLine& line) {
        article.run(++number, line.id);
        search.run(number, line.title, line.body);
    });
    target.run("INSERT INTO search (search) VALUES ('optimize')");
    transaction.commit();
}

}  // namespace carrel::bench
