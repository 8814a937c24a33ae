// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_label.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

#include "app/desktop/theme/elided_lines.h"

namespace carrel::desktop {

namespace {

constexpr std::size_t mostSubtitles = 20;  // near articles
constexpr int nameWidth = 132;
constexpr int farWidth = 112;
constexpr int centreWidth = 260;
constexpr int wholeWidth = 150;

bool isCentre(const MapGraph& graph, std::size_t article) {
    return graph.centred && article == 0;
}

bool hasSubtitles(const MapGraph& graph) {
    const auto near = std::count_if(graph.articles.begin(), graph.articles.end(),
                                    [](const MapArticle& article) { return article.steps == 1; });
    return graph.centred && static_cast<std::size_t>(near) <= mostSubtitles;
}

QSizeF sizeOf(const MapLabel& label, const QFont& font, const QFont& small) {
    const QFontMetricsF metrics(font);
    QSizeF size(0, metrics.height() * static_cast<qreal>(label.name.size()));
    for (const QString& line : label.name)
        size.setWidth(std::max(size.width(), metrics.horizontalAdvance(line)));
    if (label.subtitle.isEmpty()) return size;
    const QFontMetricsF below(small);
    return {std::max(size.width(), below.horizontalAdvance(label.subtitle)), size.height() + below.height()};
}

MapLabel labelOf(const MapGraph& graph, std::size_t at, const MapType& type, bool subtitles) {
    const MapArticle& article = graph.articles[at];
    const QFont& font = nameFont(graph, at, type);
    const bool centre = isCentre(graph, at);
    const bool near = graph.centred && article.steps == 1;
    const int width = qRound((centre          ? centreWidth
                              : near          ? nameWidth
                              : graph.centred ? farWidth
                                              : wholeWidth) *
                             type.scale);
    MapLabel label;
    label.name =
        elidedLines(article.name, font, width, graph.centred && !centre ? 2 : 1).split(QLatin1Char('\n'));
    if (centre || (near && subtitles))
        label.subtitle = QFontMetricsF(type.small).elidedText(article.subtitle, Qt::ElideRight, width);
    label.size = sizeOf(label, font, type.small);
    return label;
}

QSizeF pillAround(const QSizeF& label, qreal scale) {
    constexpr qreal height = 52;
    return {label.width() + (pillIconRoom + pillPadding) * scale, height * scale};
}

/// A square; a term's pill is wider.
QSizeF shapeOf(const MapArticle& article, qreal side) {
    constexpr qreal wide = 1.3;
    constexpr qreal flat = 0.72;
    return article.icon == QLatin1String("kind-term") ? QSizeF(side * wide, side * flat) : QSizeF(side, side);
}

}  // namespace

MapType mapType(const Theme& theme) {
    return {theme.scale(), theme.widgetFont(13, QFont::DemiBold), theme.widgetFont(13, QFont::Medium),
            theme.widgetFont(12, QFont::Normal), theme.widgetFont(11, QFont::Normal)};
}

const QFont& nameFont(const MapGraph& graph, std::size_t article, const MapType& type) {
    if (isCentre(graph, article)) return type.centre;
    return graph.centred && graph.articles[article].steps == 1 ? type.name : type.far;
}

std::vector<MapLabel> labelsOf(const MapGraph& graph, const MapType& type) {
    std::vector<MapLabel> labels;
    labels.reserve(graph.articles.size());
    const bool subtitles = hasSubtitles(graph);
    for (std::size_t at = 0; at < graph.articles.size(); ++at)
        labels.push_back(labelOf(graph, at, type, subtitles));
    return labels;
}

std::vector<QSizeF> shapesOf(const MapGraph& graph, const std::vector<MapLabel>& labels,
                             const MapType& type) {
    constexpr qreal near = 24;  // and up to so much more for those with many links
    constexpr qreal far = 18;
    constexpr qreal more = 12;
    constexpr qreal most = 40;  // links: from there on all are as large
    std::vector<QSizeF> shapes;
    shapes.reserve(labels.size());
    for (std::size_t at = 0; at < labels.size(); ++at) {
        const MapArticle& article = graph.articles[at];
        if (isCentre(graph, at)) {
            shapes.push_back(pillAround(labels[at].size, type.scale));
            continue;
        }
        const qreal share = std::sqrt(std::min<qreal>(article.connected, most) / most);
        const qreal least = graph.centred && article.steps == 1 ? near : far;
        shapes.push_back(shapeOf(article, (least + more * share) * type.scale));
    }
    return shapes;
}

}  // namespace carrel::desktop
