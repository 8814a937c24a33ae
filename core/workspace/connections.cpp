// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/connections.h"

#include <algorithm>
#include <set>
#include <utility>

#include "core/links/sentence.h"
#include "core/personal/anchor/quotation_finder.h"

namespace carrel::workspace {

namespace {

constexpr std::size_t mostMarked = 200;
constexpr std::size_t mostRelated = 5;
constexpr std::size_t mostCandidates = 60;
constexpr double worthShare = 0.5;  // of the best one's score

void markWords(const Shelf& shelf, std::vector<links::Backlink>& backlinks) {
    for (std::size_t at = 0; at < backlinks.size() && at < mostMarked; ++at) {
        if (backlinks[at].passages.empty()) continue;
        const auto article = shelf.find(backlinks[at].from);
        if (!article) continue;
        for (links::Passage& passage : backlinks[at].passages) {
            links::MarkedSentence marked = links::markedSentenceAround(article->text, passage.range);
            passage.sentence = std::move(marked.text);
            passage.mark = marked.mark;
        }
    }
}

void setPlace(OwnLink& own, const std::string& text, const personal::Quotation& quotation) {
    const auto found = personal::QuotationFinder(text).find(quotation);
    if (!found) return;
    own.place = found->range;
    links::MarkedSentence marked = links::markedSentenceAround(text, *own.place);
    own.sentence = std::move(marked.text);
    own.mark = marked.mark;
}

OwnLink seenFrom(const Shelf& shelf, const library::Article& article, const personal::PersonalLink& link) {
    const personal::PersonalLinkDraft& what = link.what;
    OwnLink own;
    own.id = link.id;
    own.leadsHere = what.to == article.key;
    own.other = own.leadsHere ? what.from : what.to;
    own.title = own.leadsHere ? what.fromTitle : what.toTitle;
    if (const auto other = shelf.findSummary(own.other)) {
        own.title = other->title;
        own.kind = other->kind;
    }
    own.sentence = what.quotation.before + what.quotation.exact + what.quotation.after;
    const auto holder = own.leadsHere ? shelf.find(what.from) : std::optional(article);
    if (holder) setPlace(own, holder->text, what.quotation);
    return own;
}

std::vector<OwnLink> ownLinksOf(const Shelf& shelf, const library::Article& article,
                                const std::vector<personal::PersonalLink>& all) {
    std::vector<OwnLink> own;
    for (const personal::PersonalLink& link : all)
        if (link.what.from == article.key || link.what.to == article.key)
            own.push_back(seenFrom(shelf, article, link));
    std::stable_partition(own.begin(), own.end(), [](const OwnLink& link) { return link.leadsHere; });
    return own;
}

/// What an article leads to, or is led to from: no news to its reader.
std::set<library::ArticleKey> knownTo(const OpenArticle& article, const Connections& known) {
    std::set<library::ArticleKey> seen;
    for (const library::Link& link : article.links.out)
        if (link.to) seen.insert(*link.to);
    for (const auto* list : {&known.linked, &known.mentioned})
        for (const links::Backlink& backlink : *list)
            seen.insert(backlink.from);
    for (const OwnLink& link : known.own)
        seen.insert(link.other);
    return seen;
}

/// Those that are related by several reasons come first: one alone may be chance.
std::vector<links::RelatedArticle> relatedTo(const Shelf& shelf, const OpenArticle& article,
                                             const Connections& known) {
    const std::set<library::ArticleKey> seen = knownTo(article, known);
    std::vector<links::RelatedArticle> related;
    for (links::RelatedArticle& candidate : shelf.related(article.article.key, mostCandidates + seen.size()))
        if (!seen.contains(candidate.key)) related.push_back(std::move(candidate));
    const double least = related.empty() ? 0 : worthShare * related.front().score;
    std::erase_if(related, [least](const links::RelatedArticle& one) { return one.score < least; });
    std::stable_partition(related.begin(), related.end(),
                          [](const links::RelatedArticle& one) { return one.reasons.size() > 1; });
    if (related.size() > mostRelated) related.resize(mostRelated);
    return related;
}

}  // namespace

Connections connectionsOf(const Shelf& shelf, const OpenArticle& article,
                          const std::vector<personal::PersonalLink>& own) {
    links::Backlinks backlinks = links::groupBacklinks(article.links.in);
    Connections connections;
    connections.linked = std::move(backlinks.linked);
    connections.own = ownLinksOf(shelf, article.article, own);
    const auto isKept = [&](const links::Backlink& mention) {
        return std::any_of(connections.own.begin(), connections.own.end(),
                           [&](const OwnLink& link) { return link.leadsHere && link.other == mention.from; });
    };
    std::erase_if(backlinks.mentioned, isKept);
    connections.mentioned = std::move(backlinks.mentioned);
    markWords(shelf, connections.linked);
    markWords(shelf, connections.mentioned);
    connections.related = relatedTo(shelf, article, connections);
    return connections;
}

}  // namespace carrel::workspace
