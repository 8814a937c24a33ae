// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/outline_row.h"

#include <QPainter>

#include <utility>

namespace carrel::desktop {

namespace {

constexpr int rowHeight = 25;
constexpr int barLeft = 18;
constexpr int textLeft = 30;
constexpr int depthIndent = 12;

}  // namespace

OutlineRow::OutlineRow(const Theme& theme, const QString& title, QString anchor, int depth, QWidget* parent)
    : PanelRow(theme, title, parent), anchor_(std::move(anchor)), depth_(depth) {
    setToolTip(title);
}

void OutlineRow::setCurrent(bool current) {
    current_ = current;
    update();
}

QSize OutlineRow::sizeHint() const {
    return {textLeft, rowHeight};
}

void OutlineRow::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& t = theme().tokens();
    QPainter painter(this);
    paintGround(painter);
    if (current_) painter.fillRect(QRectF(barLeft, 5, 2, height() - 10), t.accent);
    painter.setFont(theme().uiFont(13, current_ ? QFont::DemiBold : QFont::Normal));
    painter.setPen(current_ || underMouse() ? t.text : t.secondText);
    const QRect room = rect().adjusted(textLeft + depth_ * depthIndent, 0, -8, 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

}  // namespace carrel::desktop
