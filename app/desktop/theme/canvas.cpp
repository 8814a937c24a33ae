// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme/canvas.h"

#include <QStyle>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

int visual(Qt::Alignment alignment, bool mirrored) {
    const Qt::LayoutDirection direction = mirrored ? Qt::RightToLeft : Qt::LeftToRight;
    return static_cast<int>(QStyle::visualAlignment(direction, alignment) | Qt::AlignAbsolute);
}

/// A text keeps its own direction, also its dots and marks; only where it stands follows the window's.
void drawText(QPainter& painter, const QRect& room, const QString& text, int flags) {
    painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(room, flags, text);
}

}  // namespace

Canvas::Canvas(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction, const Theme& theme)
    : painter_(painter),
      lines_(theme.lines()),
      mirrored_(direction == Qt::RightToLeft),
      width_(qRound(rect.width() / theme.scale())),
      height_(qRound(rect.height() / theme.scale())) {
    painter_.save();
    painter_.setRenderHint(QPainter::Antialiasing);
    painter_.translate(rect.topLeft());
    painter_.scale(theme.scale(), theme.scale());
}

Canvas::~Canvas() {
    painter_.restore();
}

QRectF Canvas::placed(const QRectF& room) const {
    return mirrored_ ? QRectF(width_ - room.x() - room.width(), room.y(), room.width(), room.height()) : room;
}

QRect Canvas::placed(const QRect& room) const {
    return placed(QRectF(room)).toRect();
}

QRect Canvas::toPixels(const QRect& room, const QRect& rect, Qt::LayoutDirection direction,
                       const Theme& theme) {
    const QRect large(rect.x() + theme.scaled(room.x()), rect.y() + theme.scaled(room.y()),
                      theme.scaled(room.width()), theme.scaled(room.height()));
    return QStyle::visualRect(direction, rect, large);
}

void Canvas::fill(const QRect& room, const QColor& colour) {
    painter_.fillRect(placed(room), colour);
}

void Canvas::box(const QRectF& room, qreal radius, const QColor& fill, const QColor& border, qreal line) {
    const qreal inset = border.isValid() ? line / 2 : 0;
    painter_.setPen(border.isValid() ? QPen(border, line) : QPen(Qt::NoPen));
    painter_.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter_.drawRoundedRect(placed(room).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void Canvas::icon(const QString& name, const QColor& colour, const QPointF& corner, int size) {
    const QRectF room = placed(QRectF(corner, QSizeF(size, size)));
    const qreal ratio = painter_.device()->devicePixelRatioF() * painter_.transform().m11();
    const QPixmap picture = iconPixmap(name, colour, size, ratio);
    painter_.drawPixmap(room, picture, QRectF(picture.rect()));
}

void Canvas::line(const QRect& room, const QString& text, const QFont& font, const QColor& colour,
                  Qt::Alignment alignment) {
    if (text.isEmpty()) return;
    const PaintedLine& line = lines_.find(text, font, room.width());
    const QRect place = placed(room);
    const int side = visual(alignment, mirrored_);
    qreal x = place.x();
    qreal y = place.y();
    if ((side & Qt::AlignRight) != 0) x += place.width() - line.size.width();
    if ((side & Qt::AlignHCenter) != 0) x += (place.width() - line.size.width()) / 2;
    if ((side & Qt::AlignVCenter) != 0) y += (place.height() - line.size.height()) / 2;
    if ((side & Qt::AlignBottom) != 0) y += place.height() - line.size.height();
    painter_.setFont(font);
    painter_.setPen(colour);
    painter_.drawStaticText(QPointF(x, y), line.text);
}

void Canvas::lines(const QRect& room, const QString& text, const QFont& font, const QColor& colour) {
    painter_.setFont(font);
    painter_.setPen(colour);
    drawText(painter_, placed(room), text, visual(Qt::AlignTop | Qt::AlignLeft, mirrored_));
}

}  // namespace carrel::desktop
