// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/upkeep.h"

#include <set>
#include <utility>

#include "core/library/address.h"
#include "core/links/mention_ground.h"
#include "core/links/name_words.h"
#include "core/links/word_filter.h"

namespace carrel::collect {

namespace {

std::vector<std::string> eachOnce(const std::vector<std::string>& names) {
    const std::set<std::string> sorted(names.begin(), names.end());
    return {sorted.begin(), sorted.end()};
}

/// Keys of the names that links and relations of an article ask for.
std::vector<std::string> namesAskedFor(const Unresolved& article, const std::string& library) {
    std::set<std::string> keys;
    const auto ask = [&](const markup::WrittenLink& link, const std::string& path) {
        for (std::string& key : links::Resolver::keysAskedFor(link, path))
            keys.insert(std::move(key));
    };
    for (const DeclaredRelation& relation : article.relations)
        ask({markup::LinkForm::Wiki, relation.target, {}, {}, 0}, {});
    for (const UnresolvedLink& link : article.links) {
        const auto address = library::parseAddress(link.written.target);
        if (!address) {
            ask(link.written, article.names.path);
        } else if (address->article.library == library) {
            ask({markup::LinkForm::Wiki, address->article.slug, {}, {}, 0}, article.names.path);
        }
    }
    return {keys.begin(), keys.end()};
}

}  // namespace

library::Upkeep upkeepOf(const ArticleSource& source) {
    const Unresolved& article = source.unresolved;
    library::Upkeep upkeep;
    upkeep.former = article.names.former;
    upkeep.silentNames = article.silentNames;
    for (const DeclaredRelation& relation : article.relations)
        upkeep.relations.push_back({relation.type, relation.target});
    upkeep.linkNames = namesAskedFor(article, source.article.key.library);
    upkeep.nameKeys = links::Resolver::keysOf(article.names);
    upkeep.pictures = eachOnce(source.pictures);
    const std::string& text = source.article.text;
    links::WordFilters words = links::WordFilter::of(text, links::stretchesOf(text, article.closed));
    upkeep.coarseWords = std::move(words.coarse);
    upkeep.words = std::move(words.fine);
    upkeep.nameWords = links::NameWords::of(
        {article.names.slug, article.names.title, article.names.aliases, article.silentNames});
    return upkeep;
}

std::vector<DeclaredRelation> declared(const std::vector<library::Declaration>& relations) {
    std::vector<DeclaredRelation> declared;
    declared.reserve(relations.size());
    for (const library::Declaration& relation : relations)
        declared.push_back({relation.type, relation.target, 0});
    return declared;
}

}  // namespace carrel::collect
