// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/row_writer.h"

#include <stdexcept>
#include <utility>

#include "core/library/spelling.h"
#include "core/text/fold.h"

namespace carrel::library {

RowWriter::RowWriter(sql::Database& database, std::string library)
    : database_(database),
      library_(std::move(library)),
      find_(database, "SELECT id FROM article WHERE slug = ?"),
      article_(database,
               "INSERT INTO article (id, slug, kind, title, title_order, path, commonness, lead) "
               "VALUES (?, ?, ?, ?, ?, ?, 0, ?)"),
      body_(database, "INSERT INTO body (article, html, text) VALUES (?, ?, ?)"),
      alias_(database, "INSERT INTO alias (article, position, name) VALUES (?, ?, ?)"),
      tag_(database, "INSERT INTO tag (article, position, name) VALUES (?, ?, ?)"),
      field_(database, "INSERT INTO field (article, position, name, value) VALUES (?, ?, ?, ?)"),
      fact_(database,
            "INSERT INTO fact (article, position, label, value, unit, year, source) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"),
      source_(database,
              "INSERT INTO source (article, position, key, publisher, author, title, date, url) "
              "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
      section_(database,
               "INSERT INTO section (article, position, title, anchor, level, heading_begin, heading_end, "
               "range_begin, range_end) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      redirect_(database, "INSERT INTO redirect (former, article) VALUES (?, ?)"),
      // A text and its cast to a BLOB are the same bytes.
      asset_(database, "INSERT OR REPLACE INTO asset (path, bytes) VALUES (?, CAST(? AS BLOB))"),
      link_(
          database,
          "INSERT INTO link (type, from_article, to_article, to_library, to_slug, anchor, target, relation, "
          "number, range_begin, range_end, sentence, form, first_in_section) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      silentName_(database, "INSERT INTO silent_name (article, position, name) VALUES (?, ?, ?)"),
      declaration_(database,
                   "INSERT INTO declaration (article, position, relation, target) VALUES (?, ?, ?, ?)"),
      linkName_(database, "INSERT INTO link_name (key, article) VALUES (?, ?)"),
      nameKey_(database, "INSERT INTO name_key (key, article) VALUES (?, ?)"),
      former_(database, "INSERT INTO former (article, position, slug) VALUES (?, ?, ?)"),
      sketch_(database, "INSERT INTO text_sketch (article, words) VALUES (?, CAST(? AS BLOB))"),
      words_(database, "INSERT INTO text_words (article, words) VALUES (?, CAST(? AS BLOB))"),
      nameWords_(database, "INSERT INTO name_words (article, words) VALUES (?, CAST(? AS BLOB))"),
      picture_(database, "INSERT INTO picture (path, article) VALUES (?, ?)"),
      sourceFile_(database,
                  "INSERT OR REPLACE INTO source_file (path, size, modified, checksum) VALUES (?, ?, ?, ?)"),
      commonness_(database, "UPDATE article SET commonness = ? WHERE id = ?") {}

std::optional<ArticleId> RowWriter::findId(std::string_view slug) {
    find_.bind(slug);
    if (!find_.step()) return std::nullopt;
    const auto [id] = find_.row<ArticleId>();
    find_.step();  // slugs are unique: this ends the look-up, which would hold up VACUUM
    return id;
}

ArticleId RowWriter::idOf(std::string_view slug) {
    const std::optional<ArticleId> id = findId(slug);
    if (!id) throw std::logic_error("no article was added with the slug " + std::string(slug));
    return *id;
}

ArticleId RowWriter::add(const Article& article) {
    return add(article, std::optional<ArticleId>());
}

void RowWriter::add(const Article& article, ArticleId id) {
    add(article, std::optional(id));
}

ArticleId RowWriter::add(const Article& article, std::optional<ArticleId> wanted) {
    article_.run(wanted, article.key.slug, article.kind, article.title, text::fold(article.title),
                 article.path, article.lead);
    const ArticleId id = wanted.value_or(ArticleId{database_.lastRow()});
    body_.run(id, article.html, article.text);
    addLists(id, article);
    addSections(id, article.sections);
    return id;
}

void RowWriter::addLists(ArticleId id, const Article& article) {
    std::int64_t at = 0;
    for (const std::string& alias : article.aliases)
        alias_.run(id, at++, alias);
    at = 0;
    for (const std::string& tag : article.tags)
        tag_.run(id, at++, tag);
    at = 0;
    for (const Field& field : article.fields)
        field_.run(id, at++, field.name, field.value);
    at = 0;
    for (const Fact& fact : article.facts)
        fact_.run(id, at++, fact.label, fact.value, fact.unit, fact.year, fact.source);
    at = 0;
    for (const Source& source : article.sources)
        source_.run(id, at++, source.key, source.publisher, source.author, source.title, source.date,
                    source.url);
}

void RowWriter::addSections(ArticleId id, const std::vector<Section>& sections) {
    std::int64_t at = 0;
    for (const Section& section : sections)
        section_.run(id, at++, section.title, section.anchor, section.level, section.heading.begin,
                     section.heading.end, section.range.begin, section.range.end);
}

void RowWriter::addUpkeep(ArticleId id, const Upkeep& upkeep) {
    std::int64_t at = 0;
    for (const std::string& name : upkeep.silentNames)
        silentName_.run(id, at++, name);
    at = 0;
    for (const Declaration& relation : upkeep.relations)
        declaration_.run(id, at++, relation.type, relation.target);
    at = 0;
    for (const std::string& former : upkeep.former)
        former_.run(id, at++, former);
    for (const std::string& key : upkeep.linkNames)
        linkName_.run(key, id);
    for (const std::string& key : upkeep.nameKeys)
        nameKey_.run(key, id);
    for (const std::string& picture : upkeep.pictures)
        picture_.run(picture, id);
    sketch_.run(id, upkeep.coarseWords);
    words_.run(id, upkeep.words);
    nameWords_.run(id, upkeep.nameWords);
}

void RowWriter::setCommonness(ArticleId id, Commonness commonness) {
    commonness_.run(static_cast<int>(commonness), id);
}

void RowWriter::addRedirect(std::string_view former, ArticleId id) {
    redirect_.run(former, id);
}

void RowWriter::addAsset(std::string_view path, std::string_view bytes) {
    asset_.run(path, bytes);
}

void RowWriter::addSourceFile(std::string_view path, const SourceFile& file) {
    sourceFile_.run(path, static_cast<std::int64_t>(file.size), file.modified,
                    static_cast<std::int64_t>(file.checksum));
}

void RowWriter::addLink(const Link& link) {
    const ArticleId from = idOf(link.from.slug);
    const bool elsewhere = link.to && link.to->library != library_;
    std::optional<ArticleId> to;
    if (link.to && !elsewhere) to = idOf(link.to->slug);
    link_.run(spelled(linkTypeSpellings, link.type), from, to, elsewhere ? link.to->library : "",
              elsewhere ? link.to->slug : "", link.anchor, link.target, link.relation, link.number,
              link.range.begin, link.range.end, link.sentence, spelled(linkFormSpellings, link.form),
              link.firstInSection ? 1 : 0);
}

}  // namespace carrel::library
