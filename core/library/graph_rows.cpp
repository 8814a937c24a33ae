// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/graph_rows.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "core/library/checked_row.h"
#include "core/library/spelling.h"

namespace carrel::library {

namespace {

/// Edges whose ends are rows.
struct Connection {
    std::int64_t from = 0;
    std::int64_t to = 0;
    Edge edge;
};

std::vector<Connection> readConnections(sql::Database& database) {
    sql::Statement rows(database,
                        "SELECT from_article, to_article, type, relation, count(*) FROM link "
                        "WHERE to_article IS NOT NULL AND to_article <> from_article "
                        "GROUP BY from_article, to_article, type, relation");
    std::vector<Connection> connections;
    while (rows.step()) {
        auto [from, to, type, relation, count] =
            checkedRow<std::int64_t, std::int64_t, std::string, std::string, std::uint32_t>(rows);
        connections.push_back(
            {from, to, {0, 0, valueOf(linkTypeSpellings, type), std::move(relation), count}});
    }
    return connections;
}

/// The places of connected articles in `slugs`, by their rows.
std::unordered_map<std::int64_t, std::uint32_t> placesOf(sql::Database& database,
                                                         const std::vector<Connection>& connections,
                                                         std::vector<std::string>& slugs) {
    std::unordered_map<std::int64_t, std::uint32_t> places;
    for (const Connection& connection : connections) {
        places.emplace(connection.from, 0);
        places.emplace(connection.to, 0);
    }
    if (places.empty()) return places;
    sql::Statement rows(database, "SELECT id, slug FROM article ORDER BY slug");
    while (rows.step()) {
        auto [id, slug] = checkedRow<std::int64_t, std::string>(rows);
        const auto place = places.find(id);
        if (place == places.end()) continue;
        place->second = static_cast<std::uint32_t>(slugs.size());
        slugs.push_back(std::move(slug));
    }
    return places;
}

constexpr std::int64_t mostHolders = 200;

void addOthers(sql::Statement& holders, SharedValue& shared) {
    while (holders.step())
        shared.others.push_back(std::get<0>(checkedRow<std::string>(holders)));
    std::sort(shared.others.begin(), shared.others.end());
}

}  // namespace

std::optional<std::uint32_t> Graph::find(std::string_view slug) const {
    const auto place = std::lower_bound(slugs.begin(), slugs.end(), slug);
    if (place == slugs.end() || *place != slug) return std::nullopt;
    return static_cast<std::uint32_t>(place - slugs.begin());
}

Graph readGraph(sql::Database& database) {
    Graph graph;
    const std::vector<Connection> connections = readConnections(database);
    const auto places = placesOf(database, connections, graph.slugs);
    graph.edges.reserve(connections.size());
    for (const Connection& connection : connections) {
        Edge edge = connection.edge;
        edge.from = places.at(connection.from);
        edge.to = places.at(connection.to);
        graph.edges.push_back(std::move(edge));
    }
    std::sort(graph.edges.begin(), graph.edges.end(), [](const Edge& one, const Edge& other) {
        return std::tie(one.from, one.to, one.type, one.relation) <
               std::tie(other.from, other.to, other.type, other.relation);
    });
    return graph;
}

std::vector<SharedValue> readSharedValues(sql::Database& database, std::int64_t row) {
    sql::Statement own(database,
                       "SELECT '', name, (SELECT count(DISTINCT article) FROM tag AS other "
                       "WHERE other.name = tag.name) FROM tag WHERE article = ?1 "
                       "UNION SELECT name, value, (SELECT count(DISTINCT article) FROM field AS other "
                       "WHERE other.name = field.name AND other.value = field.value) FROM field "
                       "WHERE article = ?1 ORDER BY 1, 2");
    sql::Statement tagHolders(database,
                              "SELECT DISTINCT article.slug FROM tag JOIN article ON "
                              "article.id = tag.article WHERE tag.name = ? AND tag.article <> ?");
    sql::Statement fieldHolders(
        database,
        "SELECT DISTINCT article.slug FROM field JOIN article ON article.id = field.article "
        "WHERE field.name = ? AND field.value = ? AND field.article <> ?");
    std::vector<SharedValue> values;
    own.bind(row);
    while (own.step()) {
        auto [field, value, holders] = checkedRow<std::string, std::string, std::int64_t>(own);
        if (holders < 2) continue;
        SharedValue shared{std::move(field), std::move(value), static_cast<std::size_t>(holders), {}};
        if (holders <= mostHolders)
            addOthers(shared.field.empty() ? tagHolders.bind(shared.value, row)
                                           : fieldHolders.bind(shared.field, shared.value, row),
                      shared);
        values.push_back(std::move(shared));
    }
    return values;
}

}  // namespace carrel::library
