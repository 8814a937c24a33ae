// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/suggestion.h"

#include <algorithm>
#include <string_view>

#include "core/links/name_key.h"
#include "core/search/query.h"
#include "core/text/utf8.h"

namespace carrel::desktop {

namespace {

constexpr std::size_t most = 5;
constexpr std::size_t searched = 20;

/// The name within a target: without section, folders and the ending of a file.
std::string nameIn(std::string_view target) {
    target = target.substr(0, target.find('#'));
    if (const auto slash = target.rfind('/'); slash != std::string_view::npos)
        target.remove_prefix(slash + 1);
    if (const auto dot = target.rfind('.'); dot != std::string_view::npos && dot > 0)
        target = target.substr(0, dot);
    return links::nameKey(target);
}

bool isNamed(const library::Article& article, const std::string& name) {
    if (links::nameKey(article.title) == name || links::nameKey(article.key.slug) == name) return true;
    return std::any_of(article.aliases.begin(), article.aliases.end(),
                       [&](const std::string& alias) { return links::nameKey(alias) == name; });
}

/// Half of the name, at least, stands in the title; an "of" that they share says nothing.
bool resembles(const search::Hit& hit, const std::string& name) {
    std::uint32_t shared = 0;
    for (const Range& mark : hit.titleMarks)
        shared += mark.end - mark.begin;
    return shared > 0 && 2 * shared >= text::countCodePoints(name);
}

search::Request requestFor(const std::string& name) {
    search::Request request;
    request.query = search::parse(name).query;
    request.text = name;
    request.limit = searched;
    request.lastWord = search::LastWord::Whole;
    return request;
}

}  // namespace

std::vector<Suggestion> suggest(const workspace::Shelf& shelf, const std::string& wanted) {
    const std::string name = nameIn(wanted);
    std::vector<Suggestion> found;
    for (const search::Hit& hit : shelf.search(requestFor(name), {}).hits) {
        const auto article = shelf.open(hit.article);
        const bool named = article && isNamed(article->article, name);
        if (named || resembles(hit, name)) found.push_back({hit.article, hit.title, hit.kind, named});
    }
    std::stable_partition(found.begin(), found.end(), [](const Suggestion& one) { return one.named; });
    if (found.size() > most) found.resize(most);
    return found;
}

}  // namespace carrel::desktop
