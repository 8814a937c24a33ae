// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_picture.h"

#include <map>

#include "app/desktop/map/layout/force_layout.h"
#include "app/desktop/map/layout/ring_layout.h"

namespace carrel::desktop {

namespace {

LayoutInput inputOf(const MapPicture& picture) {
    constexpr double air = 1.1;  // labels shrink less than the map does when it is fitted into its view
    constexpr double mention = 0.3;
    constexpr double relation = 2;
    constexpr double held = 100;  // more than any other: a centred layout hangs articles on the same
    std::map<std::string, std::uint32_t> groups;
    LayoutInput input;
    for (std::size_t at = 0; at < picture.graph.articles.size(); ++at) {
        const MapArticle& article = picture.graph.articles[at];
        const bool centre = picture.graph.centred && at == 0;
        const auto group =
            groups.emplace(article.kind, static_cast<std::uint32_t>(groups.size())).first->second;
        input.nodes.push_back(
            {article.steps, group, picture.shapes[at], centre ? QSizeF() : picture.labels[at].size * air});
    }
    for (std::size_t at = 0; at < picture.graph.lines.size(); ++at) {
        const MapLine& line = picture.graph.lines[at];
        const double weight = line.relation ? relation : line.written ? 1 : mention;
        input.lines.push_back({line.from, line.to, picture.graph.heldBy[line.to] == at ? held : weight});
    }
    return input;
}

}  // namespace

QRectF MapPicture::bounds() const {
    QRectF bounds;
    for (std::size_t at = 0; at < graph.articles.size(); ++at) {
        bounds |= shapeRect(layout.places[at], shapes[at]);
        if (graph.centred && at > 0)
            bounds |= labelRect(layout.places[at], shapes[at], labels[at].size, layout.sides[at]);
    }
    return bounds;
}

MapPicturePtr pictureOf(const links::Neighbourhood& around, const library::Description& library,
                        const MapWish& wish, const MapType& type, const std::stop_token& stop) {
    auto picture = std::make_shared<MapPicture>();
    picture->wish = wish;
    picture->tally = tallyOf(around, library);
    picture->graph = graphOf(around, library, wish);
    picture->type = type;
    picture->labels = labelsOf(picture->graph, type);
    picture->shapes = shapesOf(picture->graph, picture->labels, type);
    if (picture->graph.articles.empty()) return picture;
    const LayoutInput input = inputOf(*picture);
    picture->layout = picture->graph.centred ? ringLayout(input) : forceLayout(input, stop);
    return picture;
}

}  // namespace carrel::desktop
