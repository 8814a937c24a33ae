// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme/soft_shadow.h"

#include <QPainter>

namespace carrel::desktop {

namespace {

constexpr int down = 6;
constexpr int steps = 16;
constexpr int reach = steps + down;

}  // namespace

SoftShadow::SoftShadow(const Theme& theme, QWidget* window) : QWidget(window), theme_(theme) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void SoftShadow::lieBelow(QWidget& frame, qreal radius) {
    radius_ = radius;
    setGeometry(frame.geometry().adjusted(-reach, -reach, reach, reach));
    stackUnder(&frame);
    show();
}

void SoftShadow::paintEvent(QPaintEvent* /*event*/) {
    const qreal strength = theme_.tokens().dark ? 0.45 : 0.14;
    const QRectF frame = QRectF(rect()).adjusted(reach, reach, -reach, -reach).translated(0, down);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Rings that lie over one another: nearest to the frame all of them add up to the full strength.
    for (int step = steps; step > 0; --step) {
        const qreal nearness = 1 - static_cast<qreal>(step) / (steps + 1);
        painter.setBrush(QColor::fromRgbF(0, 0, 0, static_cast<float>(2 * strength * nearness / steps)));
        painter.drawRoundedRect(frame.adjusted(-step, -step, step, step), radius_ + step, radius_ + step);
    }
}

}  // namespace carrel::desktop
