// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/related.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace carrel::links {

namespace {

using Kind = Reason::Kind;

// Chosen by measuring: docs/decisions/0021.
constexpr double directWeight = 0.6;  // of a link or a mention between the two, in each direction
constexpr double sharedWeight = 0.4;  // of all that both are connected with
constexpr double manyShared = 3;      // as much of it as counts at all
constexpr double valueWeight = 0.05;  // of a shared tag that only the two have
constexpr double mostOfValues = 0.2;  // of all tags and fields together
constexpr std::size_t mostSimilar = 50;
constexpr std::uint32_t firstLines = 600;  // code points: the lead, the facts and a first paragraph
constexpr std::size_t busiest = 500;  // with so many neighbours an article says nothing of any two of them
constexpr std::size_t mostNames = 3;
// What is connected with more articles, and with more than a quarter of all, tells a reader nothing.
constexpr std::size_t fewNeighbours = 20;
constexpr std::size_t shareOfNeighbours = 4;

/// One reason while it is being added up: the part that each name has in it.
struct Sum {
    double weight = 0;
    std::map<std::string, double> names;
};

using Sums = std::map<Kind, Sum>;

std::vector<std::string> heaviest(const std::map<std::string, double>& names) {
    std::vector<std::pair<double, std::string>> sorted;
    sorted.reserve(names.size());
    for (const auto& [name, weight] : names)
        sorted.emplace_back(-weight, name);
    std::sort(sorted.begin(), sorted.end());
    std::vector<std::string> first;
    for (std::size_t at = 0; at < sorted.size() && at < mostNames; ++at)
        first.push_back(std::move(sorted[at].second));
    return first;
}

/// Collects the candidates for one article and what speaks for each.
class Candidates {
public:
    explicit Candidates(std::set<std::string> leftOut) : leftOut_(std::move(leftOut)) {}

    void add(const std::string& slug, Kind kind, double weight, const std::string& name = {}) {
        if (leftOut_.contains(slug)) return;
        Sum& sum = found_[slug][kind];
        sum.weight += weight;
        if (!name.empty()) sum.names[name] += weight;
    }

    /// The best, as slugs with their sums.
    [[nodiscard]] std::vector<std::pair<double, std::string>> best(std::size_t limit) {
        std::vector<std::pair<double, std::string>> scored;
        for (auto& [slug, sums] : found_) {
            limitTogether(sums, {Kind::SharedLinks, Kind::Relations}, sharedWeight);
            limitTogether(sums, {Kind::SharedTags, Kind::SharedFields}, mostOfValues);
            double score = 0;
            for (const auto& [kind, sum] : sums)
                score += sum.weight;
            scored.emplace_back(-score, slug);
        }
        std::sort(scored.begin(), scored.end());
        if (scored.size() > limit) scored.resize(limit);
        return scored;
    }

    [[nodiscard]] const Sums& of(const std::string& slug) const { return found_.at(slug); }

private:
    static void limitTogether(Sums& sums, std::initializer_list<Kind> kinds, double most) {
        double together = 0;
        for (const Kind kind : kinds)
            if (const auto sum = sums.find(kind); sum != sums.end()) together += sum->second.weight;
        if (together <= most) return;
        for (const Kind kind : kinds)
            if (const auto sum = sums.find(kind); sum != sums.end()) sum->second.weight *= most / together;
    }

    std::set<std::string> leftOut_;
    std::map<std::string, Sums> found_;
};

std::set<std::string> seenAlready(const library::Reader& library, const std::string& slug) {
    std::set<std::string> seen{slug};
    const library::Links links = library.links(slug);
    for (const library::Link& link : links.out) {
        const bool atFirst = link.type == library::LinkType::Relation ||
                             (link.type == library::LinkType::Written && link.range.begin < firstLines);
        if (atFirst && link.to) seen.insert(link.to->slug);
    }
    for (const library::Link& link : links.in)
        if (link.type == library::LinkType::Relation) seen.insert(link.from.slug);
    return seen;
}

void addSimilar(const FindSimilar& similar, const std::string& slug, Candidates& candidates) {
    if (!similar) return;
    for (const SimilarText& found : similar(slug, mostSimilar))
        candidates.add(found.slug, Kind::SimilarText, found.score);
}

void addDirect(const Neighbour& neighbour, const std::string& slug, Candidates& candidates) {
    if (neighbour.linksOut) {
        candidates.add(slug, Kind::LinkedBy, directWeight);
    } else if (neighbour.mentionsOut) {
        candidates.add(slug, Kind::MentionedBy, directWeight);
    }
    if (neighbour.linksIn) {
        candidates.add(slug, Kind::Links, directWeight);
    } else if (neighbour.mentionsIn) {
        candidates.add(slug, Kind::Mentions, directWeight);
    }
}

/// The name of an article that connects two others; none for one that connects nearly all.
std::string connectingName(const std::string& slug, std::size_t neighbours, std::size_t articles) {
    return neighbours > std::max(fewNeighbours, articles / shareOfNeighbours) ? std::string() : slug;
}

/// L. Adamic and E. Adar, Friends and neighbors on the web (2003): a common neighbour says the more the fewer
/// others it has.
void addShared(const Neighbours& neighbours, std::uint32_t article, Candidates& candidates) {
    const std::vector<std::string>& slugs = neighbours.graph().slugs;
    for (const Neighbour& between : neighbours.of(article)) {
        const auto further = neighbours.of(between.article);
        if (further.size() > busiest) continue;
        const std::string& slug = slugs[between.article];
        const std::string name = connectingName(slug, further.size(), slugs.size());
        const double share =
            between.strength() / std::log2(1 + static_cast<double>(further.size())) / manyShared;
        for (const Neighbour& other : further) {
            if (other.article == article) continue;
            const bool related = between.relation && other.relation;
            candidates.add(slugs[other.article], related ? Kind::Relations : Kind::SharedLinks,
                           sharedWeight * share * other.strength(), related ? slug : name);
        }
    }
}

void addValues(const std::vector<library::SharedValue>& values, double articles, Candidates& candidates) {
    for (const library::SharedValue& value : values) {
        const double rarity = std::log(articles / static_cast<double>(value.holders)) / std::log(articles);
        if (rarity <= 0) continue;
        for (const std::string& other : value.others)
            candidates.add(other, value.field.empty() ? Kind::SharedTags : Kind::SharedFields,
                           valueWeight * rarity, value.value);
    }
}

bool namesArticles(Kind kind) {
    return kind == Kind::SharedLinks || kind == Kind::Relations;
}

std::vector<Reason> reasonsOf(const Sums& sums, const library::Reader& library) {
    std::vector<Reason> reasons;
    for (const auto& [kind, sum] : sums) {
        Reason reason{kind, sum.weight, heaviest(sum.names)};
        if (namesArticles(kind))
            for (std::string& name : reason.names)
                if (const auto between = library.findSummary(name)) name = between->title;
        reasons.push_back(std::move(reason));
    }
    std::stable_sort(reasons.begin(), reasons.end(),
                     [](const Reason& one, const Reason& other) { return one.weight > other.weight; });
    return reasons;
}

}  // namespace

Related::Related(const library::Reader& library, FindSimilar similar)
    : library_(library), similar_(std::move(similar)) {}

const Neighbours& Related::neighbours() const {
    if (!neighbours_) neighbours_.emplace(library_.graph());
    return *neighbours_;
}

std::vector<RelatedArticle> Related::of(std::string_view slug, std::size_t limit) const {
    const auto article = library_.findSummary(slug);
    if (!article) return {};
    const std::string& own = article->key.slug;
    Candidates candidates(seenAlready(library_, own));
    addSimilar(similar_, own, candidates);
    if (const auto place = neighbours().graph().find(own)) {
        for (const Neighbour& neighbour : neighbours().of(*place))
            addDirect(neighbour, neighbours().graph().slugs[neighbour.article], candidates);
        addShared(neighbours(), *place, candidates);
    }
    addValues(library_.sharedValues(own), static_cast<double>(library_.articleCount()), candidates);
    std::vector<RelatedArticle> related;
    for (const auto& [score, found] : candidates.best(limit)) {
        const auto summary = library_.findSummary(found);
        if (!summary) continue;
        related.push_back(
            {summary->key, summary->title, summary->kind, -score, reasonsOf(candidates.of(found), library_)});
    }
    return related;
}

}  // namespace carrel::links
