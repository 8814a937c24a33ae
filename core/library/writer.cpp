// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/writer.h"

#include <fstream>
#include <stdexcept>

#include "core/library/damage.h"
#include "core/library/partial_file.h"
#include "core/library/schema.h"
#include "core/library/spelling.h"
#include "core/sql/statement.h"
#include "core/text/fold.h"

namespace carrel::library {

namespace {

sql::Database emptyLibrary(const std::filesystem::path& file) {
    sql::Database database(file, sql::Access::Create);
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
    sql::Database database(file, sql::Access::Immutable);
    sql::Statement statement(database, "PRAGMA quick_check(1)");
    statement.step();
    const auto [verdict] = statement.row<std::string>();
    if (verdict != "ok") throw Damage("the file was not written well: " + verdict);
}

void appendBytes(const std::filesystem::path& part, const std::filesystem::path& file) {
    std::ifstream from(part, std::ios::binary);
    std::ofstream to(file, std::ios::binary | std::ios::app);
    to << from.rdbuf();
    to.close();
    if (!from || !to)
        throw std::filesystem::filesystem_error("could not be written to disk", file,
                                                std::make_error_code(std::errc::no_space_on_device));
}

}  // namespace

struct Writer::State {
    State(const std::filesystem::path& file, const Description& description)
        : library(description.id), partial(file), database(emptyLibrary(partial.growing())) {
        addDescription(database, description);
    }

    std::optional<std::int64_t> findId(std::string_view slug);
    std::int64_t idOf(std::string_view slug);
    void addLists(std::int64_t id, const Article& article);
    void addSections(std::int64_t id, const std::vector<Section>& sections);

    std::string library;
    PartialFile partial;
    std::filesystem::path appended;
    sql::Database database;
    sql::Statement find{database, "SELECT id FROM article WHERE slug = ?"};
    sql::Statement articleRow{database,
                              "INSERT INTO article (slug, kind, title, title_order, lead, html, text, path) "
                              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
    sql::Statement aliasRow{database, "INSERT INTO alias (article, position, name) VALUES (?, ?, ?)"};
    sql::Statement tagRow{database, "INSERT INTO tag (article, position, name) VALUES (?, ?, ?)"};
    sql::Statement fieldRow{database,
                            "INSERT INTO field (article, position, name, value) VALUES (?, ?, ?, ?)"};
    sql::Statement factRow{database,
                           "INSERT INTO fact (article, position, label, value, unit, year, source) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?)"};
    sql::Statement sourceRow{
        database,
        "INSERT INTO source (article, position, key, publisher, author, title, date, url) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"};
    sql::Statement sectionRow{database,
                              "INSERT INTO section (article, position, title, anchor, level, heading_begin, "
                              "heading_end, range_begin, range_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};
    sql::Statement redirectRow{database, "INSERT INTO redirect (former, article) VALUES (?, ?)"};
    // A text and its cast to a BLOB are the same bytes.
    sql::Statement assetRow{database, "INSERT INTO asset (path, bytes) VALUES (?, CAST(? AS BLOB))"};
    sql::Statement linkRow{database,
                           "INSERT INTO link (type, from_article, to_article, to_library, to_slug, anchor, "
                           "target, relation, number, "
                           "range_begin, range_end, sentence, form, first_in_section) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"};
};

std::optional<std::int64_t> Writer::State::findId(std::string_view slug) {
    find.bind(slug);
    if (!find.step()) return std::nullopt;
    const auto [id] = find.row<std::int64_t>();
    find.step();  // slugs are unique: this ends the look-up, which would hold up VACUUM
    return id;
}

std::int64_t Writer::State::idOf(std::string_view slug) {
    const std::optional<std::int64_t> id = findId(slug);
    if (!id) throw std::logic_error("no article was added with the slug " + std::string(slug));
    return *id;
}

void Writer::State::addLists(std::int64_t id, const Article& article) {
    std::int64_t at = 0;
    for (const std::string& alias : article.aliases)
        aliasRow.run(id, at++, alias);
    at = 0;
    for (const std::string& tag : article.tags)
        tagRow.run(id, at++, tag);
    at = 0;
    for (const Field& field : article.fields)
        fieldRow.run(id, at++, field.name, field.value);
    at = 0;
    for (const Fact& fact : article.facts)
        factRow.run(id, at++, fact.label, fact.value, fact.unit, fact.year, fact.source);
    at = 0;
    for (const Source& source : article.sources)
        sourceRow.run(id, at++, source.key, source.publisher, source.author, source.title, source.date,
                      source.url);
}

void Writer::State::addSections(std::int64_t id, const std::vector<Section>& sections) {
    std::int64_t at = 0;
    for (const Section& section : sections)
        sectionRow.run(id, at++, section.title, section.anchor, section.level, section.heading.begin,
                       section.heading.end, section.range.begin, section.range.end);
}

Writer::Writer(const std::filesystem::path& file, const Description& description)
    : state_(std::make_unique<State>(file, description)) {}

Writer::~Writer() = default;

ArticleId Writer::add(const Article& article) {
    state_->articleRow.run(article.key.slug, article.kind, article.title, text::fold(article.title),
                           article.lead, article.html, article.text, article.path);
    const std::int64_t id = state_->database.lastRow();
    state_->addLists(id, article);
    state_->addSections(id, article.sections);
    return {id};
}

bool Writer::holds(std::string_view slug) const {
    return state_->findId(slug).has_value();
}

std::string Writer::textOf(std::string_view slug) const {
    sql::Statement row(state_->database, "SELECT text FROM article WHERE slug = ?");
    row.bind(slug);
    if (!row.step()) throw std::logic_error("no article was added with the slug " + std::string(slug));
    return std::get<0>(row.row<std::string>());
}

void Writer::addKind(const Kind& kind) {
    addKinds(state_->database, {kind});
}

void Writer::addRedirect(std::string_view former, std::string_view slug) {
    state_->redirectRow.run(former, state_->idOf(slug));
}

void Writer::addAsset(std::string_view path, std::string_view bytes) {
    state_->assetRow.run(path, bytes);
}

void Writer::addLink(const Link& link) {
    const std::int64_t from = state_->idOf(link.from.slug);
    const bool elsewhere = link.to && link.to->library != state_->library;
    std::optional<std::int64_t> to;
    if (link.to && !elsewhere) to = state_->idOf(link.to->slug);
    state_->linkRow.run(spelled(linkTypeSpellings, link.type), from, to, elsewhere ? link.to->library : "",
                        elsewhere ? link.to->slug : "", link.anchor, link.target, link.relation, link.number,
                        link.range.begin, link.range.end, link.sentence,
                        spelled(linkFormSpellings, link.form), link.firstInSection ? 1 : 0);
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
    if (!state_->appended.empty()) appendBytes(state_->appended, state_->partial.packed());
    state_->partial.putInPlace();
}

}  // namespace carrel::library
