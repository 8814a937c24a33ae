// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/layout/map_layout.h"

namespace carrel::desktop {

QRectF labelRect(const QPointF& place, const QSizeF& shape, const QSizeF& label, LabelSide side) {
    const qreal x = shape.width() / 2 + labelGap;
    const qreal y = shape.height() / 2 + labelGap;
    switch (side) {
        case LabelSide::Right:
            return {place + QPointF(x, -label.height() / 2), label};
        case LabelSide::Left:
            return {place + QPointF(-x - label.width(), -label.height() / 2), label};
        case LabelSide::Below:
            return {place + QPointF(-label.width() / 2, y), label};
        case LabelSide::Above:
            break;
    }
    return {place + QPointF(-label.width() / 2, -y - label.height()), label};
}

}  // namespace carrel::desktop
