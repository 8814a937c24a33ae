// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/scene/node_shape.h"

#include <QPolygonF>

#include <cmath>
#include <numbers>

namespace carrel::desktop {

namespace {

/// Corners on a circle, the first one on top.
QPolygonF polygon(const QRectF& room, int corners) {
    QPolygonF points;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = 2 * std::numbers::pi * corner / corners;
        points << room.center() +
                      QPointF(std::sin(angle) * room.width(), -std::cos(angle) * room.height()) / 2;
    }
    return points;
}

QPainterPath bars(const QRectF& room) {
    constexpr qreal bar = 0.38;
    QPainterPath path;
    const QSizeF size(room.width() * bar, room.height() * 0.84);
    for (const qreal x :
         {room.left() + room.width() * 0.06, room.right() - room.width() * 0.06 - size.width()})
        path.addRoundedRect({QPointF(x, room.center().y() - size.height() / 2), size}, 2, 2);
    return path;
}

QPainterPath pageOf(const QRectF& room) {
    constexpr qreal narrower = 0.12;
    const qreal inset = room.width() * narrower;
    QPainterPath path;
    path.addRoundedRect(room.adjusted(inset, 0, -inset, 0), 3, 3);
    return path;
}

}  // namespace

QPainterPath nodeShape(const QString& icon, const QRectF& room) {
    QPainterPath path;
    const qreal rounding = room.width() * 0.14;
    if (icon == QLatin1String("kind-case")) {
        path.addEllipse(room);
    } else if (icon == QLatin1String("kind-responsibility")) {
        const qreal inset = room.width() * 0.06;
        path.addRoundedRect(room.adjusted(inset, inset, -inset, -inset), rounding, rounding);
    } else if (icon == QLatin1String("kind-driver")) {
        path.addPolygon(polygon(room, 4));
    } else if (icon == QLatin1String("kind-role")) {
        path.addPolygon(polygon(room, 6));
    } else if (icon == QLatin1String("kind-term")) {
        path.addRoundedRect(room, room.height() / 2, room.height() / 2);
    } else if (icon == QLatin1String("learning-path")) {
        path.addPolygon(polygon(room, 3).translated(0, room.height() * 0.1));
    } else if (icon == QLatin1String("lesson")) {
        path.addPolygon(polygon(room, 5));
    } else {
        return icon == QLatin1String("kind-comparison") ? bars(room) : pageOf(room);
    }
    path.closeSubpath();
    return path;
}

}  // namespace carrel::desktop
