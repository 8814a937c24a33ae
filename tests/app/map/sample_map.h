// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>

#include "app/desktop/map/map_picture.h"

namespace carrel::desktop::sample {

/// Three kinds and two relation types.
inline library::Description sampleLibrary() {
    library::Description library;
    library.id = "handbook";
    library.title = "Handbook";
    library.kinds = {{"role", "Role", "Roles", "kind-role", library::View::Article, {}},
                     {"case", "Case study", "Case studies", "kind-case", library::View::Article, {}},
                     {"term", "Term", "Glossary", "kind-term", library::View::Article, {}}};
    library.relationTypes = {{"warns", "warns about", "warned about by", false},
                             {"near", "contrasts with", "contrasts with", true}};
    return library;
}

inline links::MapNode sampleNode(const std::string& slug, const std::string& kind,
                                 std::uint32_t connected = 1) {
    links::MapNode node;
    node.key = {"handbook", slug};
    node.title = slug + ": the story of " + slug;
    node.kind = kind;
    node.connected = connected;
    return node;
}

/// a warns about b and links to it, c mentions a, b links to d; e stands alone.
inline links::Neighbourhood sampleAround() {
    using library::LinkType;
    links::Neighbourhood around;
    around.nodes = {sampleNode("a", "case", 2), sampleNode("b", "role", 2), sampleNode("c", "term"),
                    sampleNode("d", "role"), sampleNode("e", "term", 0)};
    around.edges = {{0, 1, LinkType::Written, "", 3},
                    {0, 1, LinkType::Relation, "warns", 1},
                    {1, 3, LinkType::Written, "", 1},
                    {2, 0, LinkType::Mention, "", 1}};
    return around;
}

inline MapWish sampleWish(std::uint32_t steps = 2) {
    return {"handbook", "a", steps, {}};
}

inline MapType sampleType() {
    QFont font;
    font.setPixelSize(13);
    return {1, font, font, font, font};
}

inline MapPicturePtr samplePicture(const MapWish& wish = sampleWish()) {
    return pictureOf(sampleAround(), sampleLibrary(), wish, sampleType(), {});
}

inline std::vector<std::string> slugs(const MapGraph& graph) {
    std::vector<std::string> slugs;
    for (const MapArticle& article : graph.articles)
        slugs.push_back(article.key.slug);
    return slugs;
}

}  // namespace carrel::desktop::sample
