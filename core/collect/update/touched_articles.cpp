// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/update/touched_articles.h"

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "core/collect/input_file.h"

namespace carrel::collect {

namespace {

/// Who is found by which key, and how well.
using Claims = std::set<std::tuple<int, std::string, std::string>>;

void addClaims(const links::Names& names, Claims& claims) {
    for (const auto& [level, key] : links::Resolver::claimsOf(names))
        claims.emplace(level, key, names.slug);
}

/// Whether a link to a section may lead elsewhere than it did.
bool hasOtherSections(const library::Article& one, const library::Article& other) {
    if (one.title != other.title) return true;
    return !std::equal(one.sections.begin(), one.sections.end(), other.sections.begin(), other.sections.end(),
                       [](const library::Section& left, const library::Section& right) {
                           return left.anchor == right.anchor && left.title == right.title;
                       });
}

}  // namespace

links::Names namesOf(const library::Naming& naming) {
    return {naming.slug, naming.path, naming.title, naming.aliases, naming.former, {}};
}

TouchedArticles::TouchedArticles(const SourceFolder& folder, const LibrarySource& library,
                                 library::KeptRows& rows, std::vector<Problem>& problems)
    : folder_(folder), library_(library), rows_(rows), problems_(problems) {}

void TouchedArticles::read(const std::set<std::string>& paths) {
    pending_ = paths;
    while (!pending_.empty()) {
        const std::set<std::string> next = std::exchange(pending_, {});
        for (const std::string& path : next)
            if (done_.insert(path).second) readFile(path);
        settleSlugs();
        // Names are known when no file takes the slug of one that is still unread.
        if (pending_.empty()) {
            followNames();
            followSections();
        }
    }
    leaveOut();
}

void TouchedArticles::touch(library::ArticleId id) {
    const std::string path = rows_.naming(id).path;
    if (!done_.contains(path)) pending_.insert(path);
}

void TouchedArticles::readFile(const std::string& path) {
    if (const auto id = rows_.findAt(path)) {
        library::Article article = rows_.article(*id);
        const std::string slug = article.key.slug;
        before_[slug] = {std::move(article), rows_.naming(*id)};
    }
    const std::vector<std::string>& there = folder_.articles();
    if (!std::binary_search(there.begin(), there.end(), path)) return;
    Findings findings(path, problems_);
    const Result<std::string> text = readText(folder_.at(path), path);
    if (text.ok()) {
        after_.emplace(path, readArticle(*text, folder_, library_, findings));
    } else {
        findings.add({text.problem()});
    }
}

/// Of several files with one slug, the first by path has it.
void TouchedArticles::settleSlugs() {
    paths_.clear();
    losers_.clear();
    for (const auto& [path, source] : after_)
        claim(source.article.key.slug, path);
}

void TouchedArticles::claim(const std::string& slug, const std::string& path) {
    const auto owner = paths_.find(slug);
    if (owner != paths_.end()) {
        losers_[path] = owner->second;
        return;
    }
    const auto kept = rows_.findNamed(slug);
    const std::string keptPath = kept ? rows_.naming(*kept).path : path;
    if (kept && !done_.contains(keptPath)) {
        if (keptPath < path) {
            losers_[path] = keptPath;
            return;
        }
        pending_.insert(keptPath);
    }
    paths_[slug] = path;
}

/// Articles whose links ask for a name that was given, taken away or passed on.
void TouchedArticles::followNames() {
    for (const library::ArticleId id : rows_.askingFor(changedKeys()))
        touch(id);
}

std::vector<std::string> TouchedArticles::changedKeys() const {
    Claims were;
    for (const auto& [slug, kept] : before_)
        addClaims(namesOf(kept.naming), were);
    Claims are;
    for (const auto& [slug, path] : paths_)
        addClaims(after_.at(path).unresolved.names, are);
    Claims changed;
    std::set_symmetric_difference(were.begin(), were.end(), are.begin(), are.end(),
                                  std::inserter(changed, changed.end()));
    std::vector<std::string> keys;
    for (const auto& [level, key, slug] : changed)
        keys.push_back(key);
    return keys;
}

void TouchedArticles::followSections() {
    for (const auto& [slug, kept] : before_) {
        const auto path = paths_.find(slug);
        if (path == paths_.end() || !hasOtherSections(kept.article, after_.at(path->second).article))
            continue;
        for (const library::ArticleId id : rows_.linkingIntoSectionsOf(kept.naming.id))
            touch(id);
    }
}

void TouchedArticles::leaveOut() {
    for (const auto& [path, owner] : losers_) {
        Findings(path, problems_)
            .add(Problem::Kind::Conflict, 0,
                 "the slug '" + after_.at(path).article.key.slug + "' belongs to " + owner,
                 "give this article another one; it was left out");
        after_.erase(path);
    }
}

}  // namespace carrel::collect
