// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/upkeep.h"

#include <set>
#include <utility>

#include "core/library/address.h"

namespace carrel::collect {

library::Upkeep upkeepOf(const Unresolved& article, const std::string& library) {
    library::Upkeep upkeep;
    upkeep.silentNames = article.silentNames;
    std::set<std::string> keys;
    const auto ask = [&](const markup::WrittenLink& link, const std::string& path) {
        for (std::string& key : links::Resolver::keysAskedFor(link, path))
            keys.insert(std::move(key));
    };
    for (const DeclaredRelation& relation : article.relations) {
        upkeep.relations.push_back({relation.type, relation.target});
        ask({markup::LinkForm::Wiki, relation.target, {}, {}, 0}, {});
    }
    for (const UnresolvedLink& link : article.links) {
        const auto address = library::parseAddress(link.written.target);
        if (!address) {
            ask(link.written, article.names.path);
        } else if (address->article.library == library) {
            ask({markup::LinkForm::Wiki, address->article.slug, {}, {}, 0}, article.names.path);
        }
    }
    upkeep.linkNames.assign(keys.begin(), keys.end());
    return upkeep;
}

}  // namespace carrel::collect
