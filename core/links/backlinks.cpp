// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/backlinks.h"

#include <algorithm>
#include <map>
#include <utility>

namespace carrel::links {

namespace {

bool isLinked(const Backlink& backlink) {
    return !backlink.relations.empty() ||
           std::any_of(backlink.passages.begin(), backlink.passages.end(),
                       [](const Passage& passage) { return passage.type == library::LinkType::Written; });
}

}  // namespace

Backlinks groupBacklinks(const std::vector<library::Link>& in) {
    std::vector<Backlink> all;
    std::map<library::ArticleKey, std::size_t> places;
    for (const library::Link& link : in) {
        const auto [place, isNew] = places.emplace(link.from, all.size());
        if (isNew) all.push_back({link.from, link.otherTitle, link.otherKind, {}, {}});
        Backlink& backlink = all[place->second];
        if (link.type == library::LinkType::Relation) {
            backlink.relations.push_back(link.relation);
        } else {
            backlink.passages.push_back({link.type, link.range, link.sentence, link.anchor});
        }
    }
    Backlinks groups;
    for (Backlink& backlink : all)
        (isLinked(backlink) ? groups.linked : groups.mentioned).push_back(std::move(backlink));
    return groups;
}

}  // namespace carrel::links
