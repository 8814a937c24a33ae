// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "app/desktop/map/map_wish.h"
#include "core/library/description.h"
#include "core/links/neighbourhood.h"

namespace carrel::desktop {

/// An article on the map.
struct MapArticle {
    library::ArticleKey key;
    QString title;
    QString name;      ///< the title up to its colon
    QString subtitle;  ///< what follows the colon
    std::string kind;
    QString icon;
    QString lead;
    std::uint32_t steps = 0;      ///< from the centre, over what is shown
    std::uint32_t connected = 0;  ///< with so many articles of the library
    bool operator==(const MapArticle&) const = default;
};

/// All that connects two articles, as one line.
struct MapLine {
    std::size_t from = 0;  ///< places in MapGraph::articles; nearer to the centre than `to`, or as near
    std::size_t to = 0;
    bool written = false;   ///< by an author; else one only mentions the other
    bool relation = false;  ///< an author said how
    QString word;           ///< how `from` is connected with `to`
    QString inverse;        ///< and the other way
    bool operator==(const MapLine&) const = default;
};

/// What is shown: a value. Articles are in the order of how closely they are connected with the centre, which
/// is the first; of a whole library in the order of its lists.
struct MapGraph {
    bool centred = false;
    std::vector<MapArticle> articles;
    std::vector<MapLine> lines;
    std::vector<std::vector<std::size_t>> linesOf;  ///< by article: places in `lines`
    /// By article, the line over which it hangs on one that is a step nearer to the centre. Absent for the
    /// centre, and in a whole library.
    std::vector<std::optional<std::size_t>> heldBy;

    [[nodiscard]] std::optional<std::size_t> find(const library::ArticleKey& key) const;
    /// The article at the other end of a line.
    [[nodiscard]] std::size_t across(std::size_t line, std::size_t article) const;
    /// How an article is connected with the one across the line.
    [[nodiscard]] const QString& wordFrom(std::size_t line, std::size_t article) const;
    bool operator==(const MapGraph&) const = default;
};

/// Of a connection, for filters: the id of the relation type, or what an author can't have declared.
std::string typeOf(const links::MapEdge& edge);
inline constexpr const char* linkType = ":links";
inline constexpr const char* mentionType = ":mentions";

/// Without what the filter leaves out, and without articles that are then connected with the centre no
/// longer, or not within so many steps.
MapGraph graphOf(const links::Neighbourhood& around, const library::Description& library,
                 const MapWish& wish);

/// The way from the centre: lines, the first one first. Of the shortest ones that over which it hangs.
std::vector<std::size_t> pathFromCentre(const MapGraph& graph, std::size_t article);

/// What there is before anything is left out.
struct MapTally {
    struct Count {
        std::string id;
        int count = 0;
        bool operator==(const Count&) const = default;
    };
    std::vector<Count> kinds;  ///< in the library's order
    std::vector<Count> types;  ///< relations in the library's order, then links and mentions
    bool operator==(const MapTally&) const = default;
};
MapTally tallyOf(const links::Neighbourhood& around, const library::Description& library);

}  // namespace carrel::desktop
