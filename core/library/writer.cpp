// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/writer.h"

#include <stdexcept>

#include "core/library/damage.h"
#include "core/library/file_parts.h"
#include "core/library/partial_file.h"
#include "core/library/schema.h"
#include "core/library/spelling.h"
#include "core/sql/statement.h"
#include "core/text/fold.h"

namespace carrel::library {

namespace {

sql::Database emptyLibrary(const std::filesystem::path& file) {
    sql::Database database(file, sql::Access::Create, sql::Pages::Checked);
    // A partial file is thrown away when anything fails, so it needs no journal on disk.
    database.run("PRAGMA page_size = 4096");
    database.run("PRAGMA journal_mode = MEMORY");
    database.run("PRAGMA synchronous = OFF");
    database.run("PRAGMA cache_size = -65536");
    database.run(("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
    database.run(("PRAGMA user_version = " + std::to_string(formatNumber)).c_str());
    database.run("BEGIN IMMEDIATE");
    database.run(schema);
    return database;
}

void addKinds(sql::Database& database, const std::vector<Kind>& kinds) {
    sql::Statement kindRow(database,
                           "INSERT INTO kind (id, name, plural, icon, view) VALUES (?, ?, ?, ?, ?)");
    sql::Statement facetRow(database, "INSERT INTO facet (kind, position, field) VALUES (?, ?, ?)");
    for (const Kind& kind : kinds) {
        kindRow.run(kind.id, kind.name, kind.plural, kind.icon, spelled(viewSpellings, kind.view));
        const std::int64_t row = database.lastRow();
        std::int64_t position = 0;
        for (const std::string& field : kind.facets)
            facetRow.run(row, position++, field);
    }
}

void addRelationTypes(sql::Database& database, const std::vector<RelationType>& types) {
    sql::Statement row(
        database,
        "INSERT INTO relation_type (position, id, name, inverse, symmetric) VALUES (?, ?, ?, ?, ?)");
    std::int64_t position = 0;
    for (const RelationType& type : types)
        row.run(position++, type.id, type.name, type.inverse, type.symmetric ? 1 : 0);
}

void addDescription(sql::Database& database, const Description& description) {
    sql::Statement(database,
                   "INSERT INTO library (id, title, edition, language, start) VALUES (?, ?, ?, ?, ?)")
        .run(description.id, description.title, description.edition, description.language, description.start);
    addKinds(database, description.kinds);
    addRelationTypes(database, description.relationTypes);
    sql::Statement row(database, "INSERT INTO featured (position, slug) VALUES (?, ?)");
    std::int64_t position = 0;
    for (const std::string& slug : description.featured)
        row.run(position++, slug);
}

/// Throws when the pages of a file that was just written don't hang together.
void check(const std::filesystem::path& file) {
    sql::Database database(file, sql::Access::Immutable, sql::Pages::Checked);
    sql::Statement statement(database, "PRAGMA quick_check(1)");
    statement.step();
    const auto [verdict] = statement.row<std::string>();
    if (verdict != "ok") throw Damage("the file was not written well: " + verdict);
}

}  // namespace

struct Writer::State {
    State(const std::filesystem::path& file, const Description& description)
        : partial(file), database(emptyLibrary(partial.growing())), rows(database, description.id) {
        addDescription(database, description);
    }

    PartialFile partial;
    std::filesystem::path appended;
    sql::Database database;
    RowWriter rows;
};

Writer::Writer(const std::filesystem::path& file, const Description& description)
    : state_(std::make_unique<State>(file, description)) {}

Writer::~Writer() = default;

ArticleId Writer::add(const Article& article) {
    return state_->rows.add(article);
}

void Writer::addUpkeep(std::string_view slug, const Upkeep& upkeep) {
    state_->rows.addUpkeep(state_->rows.idOf(slug), upkeep);
}

void Writer::setCommonness(std::string_view slug, Commonness commonness) {
    state_->rows.setCommonness(state_->rows.idOf(slug), commonness);
}

bool Writer::holds(std::string_view slug) const {
    return state_->rows.findId(slug).has_value();
}

std::string Writer::textOf(std::string_view slug) const {
    sql::Statement row(state_->database, "SELECT text FROM body JOIN article ON id = article WHERE slug = ?");
    row.bind(slug);
    if (!row.step()) throw std::logic_error("no article was added with the slug " + std::string(slug));
    return std::get<0>(row.row<std::string>());
}

void Writer::addKind(const Kind& kind) {
    addKinds(state_->database, {kind});
}

void Writer::addRedirect(std::string_view former, std::string_view slug) {
    state_->rows.addRedirect(former, state_->rows.idOf(slug));
}

void Writer::addAsset(std::string_view path, std::string_view bytes) {
    state_->rows.addAsset(path, bytes);
}

void Writer::addSourceFile(std::string_view path, const SourceFile& file) {
    state_->rows.addSourceFile(path, file);
}

void Writer::addLink(const Link& link) {
    state_->rows.addLink(link);
}

sql::Database& Writer::database() {
    return state_->database;
}

std::filesystem::path Writer::beside(std::string_view name) const {
    std::filesystem::path path = state_->partial.growing();
    path += '-';
    path += name;
    return path;
}

void Writer::append(std::filesystem::path part) {
    state_->appended = std::move(part);
}

void Writer::finish() {
    state_->database.run("COMMIT");
    state_->database.run("ANALYZE");
    sql::Statement(state_->database, "VACUUM INTO ?").run(state_->partial.packed().string());
    check(state_->partial.packed());
    if (!state_->appended.empty()) appendTo(state_->partial.packed(), state_->appended);
    state_->partial.putInPlace();
}

}  // namespace carrel::library
