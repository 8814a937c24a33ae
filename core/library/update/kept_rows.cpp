// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/update/kept_rows.h"

#include <algorithm>
#include <stdexcept>

#include "core/library/article_rows.h"
#include "core/library/description_rows.h"
#include "core/sql/statement.h"

namespace carrel::library {

namespace {

/// A list of names of one article; `rows` gives them in order.
std::vector<std::string> namesOf(sql::Statement& rows, ArticleId id) {
    rows.bind(id);
    std::vector<std::string> names;
    while (rows.step())
        names.push_back(std::get<0>(rows.row<std::string>()));
    return names;
}

Naming namingOf(sql::Statement& row) {
    Naming naming;
    int commonness = 0;
    std::tie(naming.id, naming.slug, naming.path, naming.title, commonness) =
        row.row<ArticleId, std::string, std::string, std::string, int>();
    naming.commonness = static_cast<Commonness>(commonness);
    return naming;
}

void makeUnique(std::vector<ArticleId>& ids) {
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
}

}  // namespace

template <class... Values>
std::vector<ArticleId> KeptRows::ids(std::string_view query, const Values&... values) {
    sql::Statement rows(database_, query);
    rows.bind(values...);
    std::vector<ArticleId> found;
    while (rows.step())
        found.push_back(std::get<0>(rows.row<ArticleId>()));
    return found;
}

template <class... Values>
std::vector<std::string> KeptRows::texts(std::string_view query, const Values&... values) {
    sql::Statement rows(database_, query);
    rows.bind(values...);
    std::vector<std::string> found;
    while (rows.step())
        found.push_back(std::get<0>(rows.row<std::string>()));
    return found;
}

Description KeptRows::description() {
    return readDescription(database_);
}

std::map<std::string, SourceFile> KeptRows::files() {
    sql::Statement rows(database_, "SELECT path, size, modified, checksum FROM source_file ORDER BY path");
    std::map<std::string, SourceFile> files;
    while (rows.step()) {
        auto [path, size, modified, checksum] =
            rows.row<std::string, std::int64_t, std::int64_t, std::int64_t>();
        files.emplace_hint(
            files.end(), std::move(path),
            SourceFile{static_cast<std::uint64_t>(size), modified, static_cast<std::uint64_t>(checksum)});
    }
    return files;
}

std::set<std::string> KeptRows::paths() {
    const std::vector<std::string> found = texts("SELECT path FROM article WHERE path <> '' ORDER BY path");
    return {found.begin(), found.end()};
}

std::optional<ArticleId> KeptRows::findAt(std::string_view path) {
    const std::vector<ArticleId> found = ids("SELECT id FROM article WHERE path = ? AND path <> ''", path);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::optional<ArticleId> KeptRows::findNamed(std::string_view slug) {
    const std::vector<ArticleId> found = ids("SELECT id FROM article WHERE slug = ?", slug);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Article KeptRows::article(ArticleId id) {
    return readArticle(database_, texts("SELECT id FROM library").front(), id.value);
}

Naming KeptRows::naming(ArticleId id) {
    std::vector<Naming> found = namings({id});
    return std::move(found.front());
}

std::vector<Naming> KeptRows::namings(const std::set<ArticleId>& ids) {
    sql::Statement row(database_, "SELECT id, slug, path, title, commonness FROM article WHERE id = ?");
    sql::Statement aliases(database_, "SELECT name FROM alias WHERE article = ? ORDER BY position");
    sql::Statement former(database_, "SELECT slug FROM former WHERE article = ? ORDER BY position");
    sql::Statement silent(database_, "SELECT name FROM silent_name WHERE article = ? ORDER BY position");
    std::vector<Naming> namings;
    for (const ArticleId id : ids) {
        row.bind(id);
        if (!row.step()) throw std::logic_error("the article is not there");
        Naming& naming = namings.emplace_back(namingOf(row));
        naming.aliases = namesOf(aliases, id);
        naming.former = namesOf(former, id);
        naming.silentNames = namesOf(silent, id);
    }
    return namings;
}

std::vector<Section> KeptRows::sections(ArticleId id) {
    return readSections(database_, id.value);
}

std::vector<Declaration> KeptRows::declarations(ArticleId id) {
    sql::Statement rows(database_,
                        "SELECT relation, target FROM declaration WHERE article = ? ORDER BY position");
    rows.bind(id);
    std::vector<Declaration> found;
    while (rows.step()) {
        auto [relation, target] = rows.row<std::string, std::string>();
        found.push_back({std::move(relation), std::move(target)});
    }
    return found;
}

std::map<std::uint32_t, KeptMention> KeptRows::mentions(ArticleId id) {
    sql::Statement rows(database_,
                        "SELECT link.id, article.slug, link.target, link.range_begin, link.range_end, "
                        "link.sentence, link.first_in_section FROM link "
                        "JOIN article ON article.id = link.to_article "
                        "WHERE link.from_article = ? AND link.type = 'mention' ORDER BY link.range_begin");
    rows.bind(id);
    std::map<std::uint32_t, KeptMention> found;
    while (rows.step()) {
        KeptMention kept;
        int first = 0;
        std::tie(kept.row, kept.to, kept.target, kept.range.begin, kept.range.end, kept.sentence, first) =
            rows.row<std::int64_t, std::string, std::string, std::uint32_t, std::uint32_t, std::string,
                     int>();
        kept.firstInSection = first != 0;
        found.emplace_hint(found.end(), kept.range.begin, std::move(kept));
    }
    return found;
}

std::vector<ArticleId> KeptRows::withKeys(std::string_view query, const std::vector<std::string>& keys) {
    std::vector<ArticleId> found;
    sql::Statement rows(database_, query);
    for (const std::string& key : keys) {
        rows.bind(key);
        while (rows.step())
            found.push_back(std::get<0>(rows.row<ArticleId>()));
    }
    makeUnique(found);
    return found;
}

std::vector<ArticleId> KeptRows::foundBy(const std::vector<std::string>& keys) {
    return withKeys("SELECT article FROM name_key WHERE key = ? ORDER BY article", keys);
}

std::vector<ArticleId> KeptRows::askingFor(const std::vector<std::string>& keys) {
    return withKeys("SELECT article FROM link_name WHERE key = ? ORDER BY article", keys);
}

std::vector<std::string> KeptRows::askedBy(ArticleId id) {
    return texts("SELECT key FROM link_name WHERE article = ? ORDER BY key", id);
}

std::vector<ArticleId> KeptRows::linkingIntoSectionsOf(ArticleId id) {
    return ids(
        "SELECT DISTINCT from_article FROM link WHERE to_article = ? AND type = 'written' "
        "AND instr(target, '#') > 0 ORDER BY from_article",
        id);
}

std::vector<ArticleId> KeptRows::relatedTo(ArticleId id, std::string_view relation) {
    return ids(
        "SELECT to_article FROM link WHERE from_article = ?1 AND to_article IS NOT NULL "
        "AND type = 'relation' AND relation = ?2 "
        "UNION SELECT from_article FROM link WHERE to_article = ?1 AND type = 'relation' "
        "AND relation = ?2 ORDER BY 1",
        id, relation);
}

std::vector<std::string> KeptRows::declaring(ArticleId id, std::string_view relation) {
    return texts(
        "SELECT article.slug FROM link JOIN article ON article.id = link.from_article "
        "WHERE link.to_article = ? AND link.type = 'relation' AND link.relation = ? ORDER BY 1",
        id, relation);
}

std::optional<ArticleId> KeptRows::claimantOf(std::string_view former) {
    const std::vector<ArticleId> found =
        ids("SELECT article.id FROM former JOIN article ON article.id = former.article "
            "WHERE former.slug = ? ORDER BY article.path LIMIT 1",
            former);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<ArticleId> KeptRows::showingPictures() {
    return ids("SELECT article FROM body WHERE instr(html, '<img') > 0 ORDER BY article");
}

bool KeptRows::shows(std::string_view picture) {
    return !ids("SELECT article FROM picture WHERE path = ? LIMIT 1", picture).empty();
}

void KeptRows::forEachWords(std::string_view query,
                            const std::function<void(ArticleId, std::string_view words)>& visit) {
    sql::Statement rows(database_, query);
    while (rows.step()) {
        const auto [id, words] = rows.row<ArticleId, std::string_view>();
        visit(id, words);
    }
}

void KeptRows::forEachText(const std::function<void(ArticleId, std::string_view words)>& visit) {
    forEachWords("SELECT article, words FROM text_sketch ORDER BY article", visit);
}

void KeptRows::forEachName(const std::function<void(ArticleId, std::string_view words)>& visit) {
    forEachWords("SELECT article, words FROM name_words ORDER BY article", visit);
}

std::string KeptRows::words(ArticleId id) {
    return texts("SELECT words FROM text_words WHERE article = ?", id).front();
}

std::string KeptRows::text(ArticleId id) {
    return texts("SELECT text FROM body WHERE article = ?", id).front();
}

std::string KeptRows::html(ArticleId id) {
    return texts("SELECT html FROM body WHERE article = ?", id).front();
}

std::size_t KeptRows::articleCount() {
    sql::Statement row(database_, "SELECT count(*) FROM article");
    row.step();
    return static_cast<std::size_t>(std::get<0>(row.row<std::int64_t>()));
}

}  // namespace carrel::library
