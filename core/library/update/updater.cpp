// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/update/updater.h"

#include <utility>

#include "core/library/spelling.h"
#include "core/sql/statement.h"
#include "core/sql/transaction.h"

namespace carrel::library {

namespace {

std::string idOf(sql::Database& database) {
    sql::Statement row(database, "SELECT id FROM library");
    row.step();
    return std::get<0>(row.row<std::string>());
}

}  // namespace

struct Updater::State {
    explicit State(sql::Database& target)
        : database(target), transaction(target), rows(target), writer(target, idOf(target)) {}

    /// `table` is one of ours.
    void removeFrom(const char* table, ArticleId id) {
        sql::Statement(database, std::string("DELETE FROM ") + table + " WHERE article = ?").run(id);
    }

    void removeOwnRows(ArticleId id) {
        for (const char* table : {"body", "alias", "tag", "field", "fact", "source", "section"})
            removeFrom(table, id);
        sql::Statement(database, "DELETE FROM link WHERE from_article = ?").run(id);
        sql::Statement(database, "DELETE FROM article WHERE id = ?").run(id);
    }

    sql::Database& database;
    sql::Transaction transaction;
    KeptRows rows;
    RowWriter writer;
};

Updater::Updater(sql::Database& database) : state_(std::make_unique<State>(database)) {}

Updater::~Updater() = default;

KeptRows& Updater::rows() {
    return state_->rows;
}

ArticleId Updater::add(const Article& article) {
    return state_->writer.add(article);
}

void Updater::replace(ArticleId id, const Article& article) {
    removeUpkeep(id);
    state_->removeOwnRows(id);
    state_->writer.add(article, id);
}

void Updater::remove(ArticleId id) {
    removeUpkeep(id);
    state_->removeOwnRows(id);
    state_->removeFrom("redirect", id);
    sql::Statement(state_->database, "DELETE FROM link WHERE to_article = ? AND type = 'mention'").run(id);
    sql::Statement(state_->database, "UPDATE link SET to_article = NULL, anchor = '' WHERE to_article = ?")
        .run(id);
}

void Updater::removeUpkeep(ArticleId id) {
    for (const char* table : {"silent_name", "declaration", "link_name", "name_key", "former", "text_sketch",
                              "text_words", "name_words", "picture"})
        state_->removeFrom(table, id);
}

void Updater::addUpkeep(ArticleId id, const Upkeep& upkeep) {
    state_->writer.addUpkeep(id, upkeep);
}

void Updater::setCommonness(ArticleId id, Commonness commonness) {
    state_->writer.setCommonness(id, commonness);
}

void Updater::removeLinks(ArticleId from, LinkType type) {
    sql::Statement(state_->database, "DELETE FROM link WHERE from_article = ? AND type = ?")
        .run(from, spelled(linkTypeSpellings, type));
}

void Updater::removeLink(std::int64_t row) {
    sql::Statement(state_->database, "DELETE FROM link WHERE id = ?").run(row);
}

void Updater::addLink(const Link& link) {
    state_->writer.addLink(link);
}

void Updater::setRedirect(std::string_view former, std::optional<ArticleId> to) {
    sql::Statement(state_->database, "DELETE FROM redirect WHERE former = ?").run(former);
    if (to) state_->writer.addRedirect(former, *to);
}

void Updater::addAsset(std::string_view path, std::string_view bytes) {
    state_->writer.addAsset(path, bytes);
}

bool Updater::hasAsset(std::string_view path) {
    sql::Statement row(state_->database, "SELECT 1 FROM asset WHERE path = ?");
    row.bind(path);
    return row.step();
}

void Updater::removeAsset(std::string_view path) {
    sql::Statement(state_->database, "DELETE FROM asset WHERE path = ?").run(path);
}

void Updater::removeAssetsThatNobodyShows() {
    state_->database.run("DELETE FROM asset WHERE path NOT IN (SELECT path FROM picture)");
}

void Updater::setSourceFile(std::string_view path, const SourceFile& file) {
    state_->writer.addSourceFile(path, file);
}

void Updater::removeSourceFile(std::string_view path) {
    sql::Statement(state_->database, "DELETE FROM source_file WHERE path = ?").run(path);
}

void Updater::finish() {
    state_->transaction.commit();
}

}  // namespace carrel::library
