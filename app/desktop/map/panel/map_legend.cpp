// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/panel/map_legend.h"

#include <QFontMetrics>

#include <algorithm>

#include "app/desktop/map/scene/node_shape.h"
#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int legendRow = 20;
constexpr int legendSide = 14;
constexpr int legendTop = 5;
constexpr int legendGap = 16;
constexpr int shapeWidth = 12;
constexpr int lineWidth = 24;
constexpr int signGap = 6;

}  // namespace

MapLegend::MapLegend(const Theme& theme, const library::Description& library, QWidget* parent)
    : QWidget(parent), theme_(theme), library_(library) {
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Legend"));
    connect(&theme_, &Theme::changed, this, [this] { update(); });
}

void MapLegend::setPicture(const MapPicturePtr& picture) {
    entries_.clear();
    const std::vector<MapArticle>& articles = picture->graph.articles;
    for (const library::Kind& kind : library_.kinds)
        if (std::any_of(articles.begin(), articles.end(),
                        [&](const MapArticle& article) { return article.kind == kind.id; }))
            entries_.push_back({QString::fromStdString(kind.name), QString::fromStdString(kind.icon)});
    if (picture->graph.centred) {
        entries_.push_back({tr("direct"), {}, Qt::SolidLine, false});
        entries_.push_back({tr("mentioned, or further"), {}, Qt::CustomDashLine, false});
    }
    entries_.push_back(
        {picture->graph.centred ? tr("among each other") : tr("connected"), {}, Qt::SolidLine, true});
    QStringList names;
    for (const Entry& entry : entries_)
        names.append(entry.name);
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

std::vector<QRect> MapLegend::placed(int width) const {
    const QFontMetrics metrics(theme_.uiFont(11, QFont::Normal));
    std::vector<QRect> places;
    int x = legendSide;
    int y = legendTop;
    for (const Entry& entry : entries_) {
        const int room = (entry.icon.isEmpty() ? lineWidth : shapeWidth) + signGap +
                         metrics.horizontalAdvance(entry.name) + 2;
        if (x > legendSide && x + room > width - legendSide) {
            x = legendSide;
            y += legendRow;
        }
        places.emplace_back(x, y, room, legendRow);
        x += room + legendGap;
    }
    return places;
}

int MapLegend::heightForWidth(int width) const {
    const std::vector<QRect> places = placed(qRound(width / theme_.scale()));
    return theme_.scaled((places.empty() ? legendTop : places.back().bottom() + 1) + legendTop);
}

QSize MapLegend::sizeHint() const {
    return {legendRow, heightForWidth(width())};
}

void MapLegend::paintSign(QPainter& painter, const Entry& entry, const QRectF& room) const {
    constexpr qreal line = 1.4;
    const Tokens& t = theme_.tokens();
    painter.setBrush(Qt::NoBrush);
    if (!entry.icon.isEmpty()) {
        const qreal flat = entry.icon == QLatin1String("kind-term") ? 2.5 : 0;
        painter.setPen(QPen(t.kindColour(entry.icon.toStdString()), line));
        painter.drawPath(nodeShape(entry.icon, room.adjusted(0, flat, 0, -flat)));
        return;
    }
    QPen pen(entry.quiet ? t.strongLine : t.edge, line, entry.line);
    if (entry.line == Qt::CustomDashLine) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(room.left(), room.center().y()), QPointF(room.right(), room.center().y()));
}

void MapLegend::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    Canvas canvas(painter, rect(), layoutDirection(), theme_);
    canvas.fill({0, 0, canvas.width(), 1}, t.line);
    const std::vector<QRect> places = placed(canvas.width());
    for (std::size_t at = 0; at < entries_.size(); ++at) {
        const Entry& entry = entries_[at];
        const QRect& place = places[at];
        const int sign = entry.icon.isEmpty() ? lineWidth : shapeWidth;
        const QRect room(place.x(), place.y() + (legendRow - shapeWidth) / 2, sign, shapeWidth);
        paintSign(canvas.painter(), entry, QRectF(canvas.placed(room)));
        canvas.line(place.adjusted(sign + signGap, 0, 0, 0), entry.name, theme_.uiFont(11, QFont::Normal),
                    t.secondText);
    }
}

}  // namespace carrel::desktop
