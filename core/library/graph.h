// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/link.h"

namespace carrel::library {

/// All connections of one type from one article to another.
struct Edge {
    std::uint32_t from = 0;  ///< places in Graph::slugs
    std::uint32_t to = 0;
    LinkType type = LinkType::Written;
    std::string relation;     ///< id of the relation type, for relations
    std::uint32_t count = 1;  ///< how many links or mentions
    bool operator==(const Edge&) const = default;
};

/// The articles of a library that are connected, and how: without broken links, those that lead out of the
/// library, and those within an article. A snapshot.
struct Graph {
    std::vector<std::string> slugs;  ///< sorted
    std::vector<Edge> edges;         ///< by from, to, type and relation

    [[nodiscard]] std::optional<std::uint32_t> find(std::string_view slug) const;
};

/// A tag or the value of a field, and who has it.
struct SharedValue {
    std::string field;  ///< empty for a tag
    std::string value;
    std::size_t holders = 0;          ///< articles, this one included
    std::vector<std::string> others;  ///< slugs, sorted; empty where there are too many to say anything
    bool operator==(const SharedValue&) const = default;
};

}  // namespace carrel::library
