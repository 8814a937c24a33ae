// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_graph.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
#include <limits>
#include <map>
#include <tuple>

namespace carrel::desktop {

namespace {

using library::LinkType;

constexpr std::size_t nowhere = std::numeric_limits<std::size_t>::max();

/// The best connection of two articles: what an author declared, then what was written.
bool saysMore(const links::MapEdge& one, const links::MapEdge& other) {
    const auto rank = [](LinkType type) {
        return type == LinkType::Relation ? 0 : type == LinkType::Written ? 1 : 2;
    };
    return rank(one.type) < rank(other.type);
}

struct Words {
    QString word;
    QString inverse;
};

Words wordsOf(const links::MapEdge& edge, const library::Description& library) {
    if (edge.type == LinkType::Relation) {
        const library::RelationType* type = library.findRelationType(edge.relation);
        if (type == nullptr)
            return {QString::fromStdString(edge.relation), QString::fromStdString(edge.relation)};
        return {QString::fromStdString(type->name), QString::fromStdString(type->inverse)};
    }
    if (edge.type == LinkType::Written)
        return {QCoreApplication::translate("carrel::desktop::MapGraph", "links to"),
                QCoreApplication::translate("carrel::desktop::MapGraph", "linked from")};
    return {QCoreApplication::translate("carrel::desktop::MapGraph", "mentions"),
            QCoreApplication::translate("carrel::desktop::MapGraph", "mentioned by")};
}

MapArticle articleOf(const links::MapNode& node, const library::Description& library) {
    MapArticle article;
    article.key = node.key;
    article.title = QString::fromStdString(node.title);
    const qsizetype colon = article.title.indexOf(QStringLiteral(": "));
    article.name = colon > 0 ? article.title.left(colon) : article.title;
    if (colon > 0) {
        article.subtitle = article.title.mid(colon + 2);
        article.subtitle[0] = article.subtitle[0].toUpper();
    }
    article.kind = node.kind;
    const library::Kind* kind = library.findKind(node.kind);
    article.icon = kind == nullptr ? QStringLiteral("doc") : QString::fromStdString(kind->icon);
    article.lead = QString::fromStdString(node.lead);
    article.connected = node.connected;
    return article;
}

/// The places of the articles that stay, by step; absent for the others.
class Shown {
public:
    Shown(const links::Neighbourhood& around, const MapWish& wish)
        : around_(around), wish_(wish), steps_(around.nodes.size(), nowhere), next_(around.nodes.size()) {
        for (const links::MapEdge& edge : around.edges) {
            if (!isWanted(edge)) continue;
            next_[edge.from].push_back(edge.to);
            next_[edge.to].push_back(edge.from);
        }
        if (wish.centre.empty()) {
            showAll();
        } else {
            walkFromCentre();
        }
    }

    [[nodiscard]] bool isWanted(const links::MapEdge& edge) const {
        return !wish_.filter.types.contains(typeOf(edge)) && isWanted(edge.from) && isWanted(edge.to);
    }
    /// Of a node, from the centre; nowhere: it isn't shown.
    [[nodiscard]] std::size_t steps(std::size_t node) const { return steps_[node]; }

private:
    [[nodiscard]] bool isWanted(std::size_t node) const {
        const bool centre = node == 0 && !wish_.centre.empty();
        return centre || !wish_.filter.kinds.contains(around_.nodes[node].kind);
    }
    void showAll() {
        for (std::size_t node = 0; node < steps_.size(); ++node)
            if (isWanted(node) && (wish_.filter.types.empty() || !next_[node].empty())) steps_[node] = 0;
    }
    void walkFromCentre() {
        if (steps_.empty()) return;
        steps_[0] = 0;
        std::deque<std::size_t> queue{0};
        while (!queue.empty()) {
            const std::size_t node = queue.front();
            queue.pop_front();
            if (steps_[node] == wish_.steps) continue;
            for (const std::size_t other : next_[node]) {
                if (steps_[other] != nowhere) continue;
                steps_[other] = steps_[node] + 1;
                queue.push_back(other);
            }
        }
    }

    const links::Neighbourhood& around_;
    const MapWish& wish_;
    std::vector<std::size_t> steps_;
    std::vector<std::vector<std::size_t>> next_;
};

/// Edges of the same two articles together, whichever way they lead.
using Pairs = std::map<std::pair<std::size_t, std::size_t>, const links::MapEdge*>;

Pairs pairsOf(const links::Neighbourhood& around, const Shown& shown,
              const std::vector<std::size_t>& places) {
    Pairs pairs;
    for (const links::MapEdge& edge : around.edges) {
        if (!shown.isWanted(edge) || places[edge.from] == nowhere || places[edge.to] == nowhere) continue;
        const auto ends = std::minmax(places[edge.from], places[edge.to]);
        const auto [pair, isNew] = pairs.emplace(std::pair(ends.first, ends.second), &edge);
        if (!isNew && saysMore(edge, *pair->second)) pair->second = &edge;
    }
    return pairs;
}

/// What an author said of two articles holds better than what was only found; of several that hold as well
/// the one that has least to hold, so that not all hangs on few.
class Hanging {
public:
    explicit Hanging(MapGraph& graph) : graph_(graph), held_(graph.articles.size(), 0) {
        graph_.heldBy.resize(graph_.articles.size());
        for (std::size_t article = 1; graph_.centred && article < graph_.articles.size(); ++article)
            hang(article);
    }

private:
    using Rank = std::tuple<int, int, std::size_t>;

    [[nodiscard]] Rank rankOf(std::size_t line, std::size_t other) const {
        const MapLine& what = graph_.lines[line];
        return {what.relation ? 0 : what.written ? 1 : 2, held_[other], other};
    }
    void hang(std::size_t article) {
        std::optional<Rank> best;
        for (const std::size_t line : graph_.linesOf[article]) {
            const std::size_t other = graph_.across(line, article);
            if (graph_.articles[other].steps + 1 != graph_.articles[article].steps) continue;
            const Rank rank = rankOf(line, other);
            if (best && rank >= *best) continue;
            best = rank;
            graph_.heldBy[article] = line;
        }
        if (best) ++held_[std::get<std::size_t>(*best)];
    }

    MapGraph& graph_;
    std::vector<int> held_;  ///< by article: how many hang on it
};

}  // namespace

std::string typeOf(const links::MapEdge& edge) {
    if (edge.type == LinkType::Relation) return edge.relation;
    return edge.type == LinkType::Written ? linkType : mentionType;
}

std::optional<std::size_t> MapGraph::find(const library::ArticleKey& key) const {
    const auto found = std::find_if(articles.begin(), articles.end(),
                                    [&](const MapArticle& article) { return article.key == key; });
    if (found == articles.end()) return std::nullopt;
    return static_cast<std::size_t>(found - articles.begin());
}

std::size_t MapGraph::across(std::size_t line, std::size_t article) const {
    return lines[line].from == article ? lines[line].to : lines[line].from;
}

const QString& MapGraph::wordFrom(std::size_t line, std::size_t article) const {
    return lines[line].from == article ? lines[line].word : lines[line].inverse;
}

MapGraph graphOf(const links::Neighbourhood& around, const library::Description& library,
                 const MapWish& wish) {
    const Shown shown(around, wish);
    MapGraph graph;
    graph.centred = !wish.centre.empty();
    std::vector<std::size_t> places(around.nodes.size(), nowhere);
    for (std::size_t node = 0; node < around.nodes.size(); ++node) {
        if (shown.steps(node) == nowhere) continue;
        places[node] = graph.articles.size();
        graph.articles.push_back(articleOf(around.nodes[node], library));
        graph.articles.back().steps = static_cast<std::uint32_t>(shown.steps(node));
    }
    graph.linesOf.resize(graph.articles.size());
    for (const auto& [ends, edge] : pairsOf(around, shown, places)) {
        auto [from, to] = ends;
        if (graph.articles[to].steps < graph.articles[from].steps) std::swap(from, to);
        Words words = wordsOf(*edge, library);
        if (places[edge->from] != from) std::swap(words.word, words.inverse);
        for (const std::size_t end : {from, to})
            graph.linesOf[end].push_back(graph.lines.size());
        graph.lines.push_back({from, to, edge->type != LinkType::Mention, edge->type == LinkType::Relation,
                               words.word, words.inverse});
    }
    const Hanging hanging(graph);
    return graph;
}

std::vector<std::size_t> pathFromCentre(const MapGraph& graph, std::size_t article) {
    std::vector<std::size_t> path;
    while (graph.heldBy[article]) {
        path.insert(path.begin(), *graph.heldBy[article]);
        article = graph.across(*graph.heldBy[article], article);
    }
    return path;
}

MapTally tallyOf(const links::Neighbourhood& around, const library::Description& library) {
    std::map<std::string, int> kinds;
    std::map<std::string, int> types;
    for (const links::MapNode& node : around.nodes)
        ++kinds[node.kind];
    for (const links::MapEdge& edge : around.edges)
        ++types[typeOf(edge)];
    MapTally tally;
    const auto take = [](std::vector<MapTally::Count>& counts, const std::map<std::string, int>& from,
                         const std::string& id) {
        if (const auto found = from.find(id); found != from.end()) counts.push_back({id, found->second});
    };
    for (const library::Kind& kind : library.kinds)
        take(tally.kinds, kinds, kind.id);
    for (const library::RelationType& type : library.relationTypes)
        take(tally.types, types, type.id);
    for (const char* own : {linkType, mentionType})
        take(tally.types, types, own);
    return tally;
}

}  // namespace carrel::desktop
