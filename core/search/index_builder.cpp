// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <set>
#include <utility>

#include "core/search/index.h"
#include "core/search/word_forms.h"
#include "core/sql/statement.h"

namespace carrel::search {

namespace {

// The words are split, folded and stemmed by us; FTS5 only cuts at spaces. `forms` holds each word as
// written, for prefixes: "architec" is no prefix of the stem "architectur" of every form of it.
constexpr const char* tables = R"sql(
CREATE VIRTUAL TABLE search USING fts5(
    title, alias, heading, lead, body, forms, content = '', tokenize = "ascii tokenchars '+#%.'");
CREATE TABLE search_word (word TEXT PRIMARY KEY, count INTEGER NOT NULL) STRICT, WITHOUT ROWID;
)sql";

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts)
        all += text + '\n';
    return all;
}

}  // namespace

struct IndexBuilder::State {
    State(sql::Database& target, const std::string& language)
        : database(target), stemmer(language), insert(createdIn(target), insertText) {}

    static constexpr const char* insertText =
        "INSERT INTO search (rowid, title, alias, heading, lead, body, forms) VALUES (?, ?, ?, ?, ?, ?, ?)";

    static sql::Database& createdIn(sql::Database& target) {
        target.run(tables);
        return target;
    }

    /// The stems of a text; its forms are collected.
    std::string stems(const std::string& text, std::set<std::string>& forms) {
        std::string all;
        for (TextWord& word : textWords(text, stemmer)) {
            all += word.stem + ' ';
            ++vocabulary[word.form];
            forms.insert(std::move(word.form));
        }
        return all;
    }

    sql::Database& database;
    text::Stemmer stemmer;
    sql::Statement insert;
    std::map<std::string, std::int64_t> vocabulary;
};

IndexBuilder::IndexBuilder(library::Writer& writer, const std::string& language)
    : state_(std::make_unique<State>(writer.database(), language)) {}

IndexBuilder::~IndexBuilder() = default;

void IndexBuilder::add(library::ArticleId id, const library::Article& article) {
    std::set<std::string> forms;
    std::vector<std::string> headings;
    for (const library::Section& section : article.sections)
        headings.push_back(section.title);
    const std::string title = state_->stems(article.title, forms);
    const std::string aliases = state_->stems(joined(article.aliases) + joined(article.tags), forms);
    const std::string heading = state_->stems(joined(headings), forms);
    const std::string lead = state_->stems(article.lead, forms);
    const std::string body = state_->stems(article.text, forms);
    std::string all;
    for (const std::string& form : forms)
        all += form + ' ';
    state_->insert.run(id, title, aliases, heading, lead, body, all);
}

void IndexBuilder::finish() {
    sql::Statement word(state_->database, "INSERT INTO search_word (word, count) VALUES (?, ?)");
    for (const auto& [form, count] : state_->vocabulary)
        word.run(form, count);
    state_->database.run("INSERT INTO search (search) VALUES ('optimize')");
}

}  // namespace carrel::search
