// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/lint/rules.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/text/fold.h"

namespace carrel::lint {

namespace {

/// The first article that has a name, by the folded name; titles before aliases.
std::map<std::string, std::string> ownersOfTitles(const std::vector<library::Article>& articles) {
    std::map<std::string, std::string> owners;
    for (const library::Article& article : articles)
        owners.emplace(text::slugOf(article.title), article.key.slug);
    return owners;
}

/// An author meant it: a mention was only found.
bool leadsFromElsewhere(const library::Link& link, const std::string& slug) {
    return link.from.slug != slug && link.type != library::LinkType::Mention;
}

/// A relation is shown at both of its ends.
bool leadsBothWays(const library::Link& link) {
    return link.type == library::LinkType::Relation && link.to.has_value();
}

}  // namespace

std::vector<Finding> brokenLinks(const library::Reader& library) {
    std::vector<Finding> findings;
    for (const library::Link& link : library.allLinks())
        if (link.broken())
            findings.push_back({link.from.slug, Problem::Kind::Missing,
                                "leads to '" + link.target + "', which is not there",
                                "correct the name, or write the article", link.target});
    return findings;
}

std::vector<Finding> factsWithoutSource(const std::vector<library::Article>& articles) {
    if (std::all_of(articles.begin(), articles.end(),
                    [](const library::Article& article) { return article.sources.empty(); }))
        return {};
    std::vector<Finding> findings;
    for (const library::Article& article : articles)
        for (const library::Fact& fact : article.facts)
            if (!fact.source)
                findings.push_back({article.key.slug, Problem::Kind::Missing,
                                    "the fact '" + fact.label + "' has no source", "name one of sources.yaml",
                                    fact.label});
    return findings;
}

std::vector<Finding> repeatedNames(const std::vector<library::Article>& articles) {
    std::vector<Finding> findings;
    std::map<std::string, std::string> owners = ownersOfTitles(articles);
    for (const library::Article& article : articles) {
        for (const std::string& alias : article.aliases) {
            const auto [owner, isNew] = owners.emplace(text::slugOf(alias), article.key.slug);
            if (isNew) continue;
            std::string message = "the alias '";
            message.append(alias).append("' is ");
            message.append(owner->second == article.key.slug ? "already a name of this article"
                                                             : "a name of " + owner->second);
            findings.push_back({article.key.slug, Problem::Kind::Conflict, std::move(message),
                                "take it out of one of the two", alias});
        }
    }
    return findings;
}

std::vector<Finding> orphans(const library::Reader& library, const std::vector<library::Article>& articles) {
    std::vector<Finding> findings;
    for (const library::Article& article : articles) {
        const std::string& slug = article.key.slug;
        if (slug == library.description().start || articles.size() == 1) continue;
        const library::Links links = library.links(slug);
        const bool reached =
            std::any_of(links.in.begin(), links.in.end(),
                        [&](const library::Link& link) { return leadsFromElsewhere(link, slug); }) ||
            std::any_of(links.out.begin(), links.out.end(), leadsBothWays);
        if (!reached)
            findings.push_back({slug,
                                Problem::Kind::Missing,
                                "no other article leads here",
                                "link to it from where a reader would want it",
                                {}});
    }
    return findings;
}

}  // namespace carrel::lint
