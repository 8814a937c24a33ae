// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/panel_row.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace carrel::desktop {

PanelRow::PanelRow(const Theme& theme, const QString& title, QWidget* parent)
    : QAbstractButton(parent), theme_(theme) {
    setText(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, [this] { emit opened(OpenIn::Here); });
}

void PanelRow::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::MiddleButton) return;  // its release opens
    QAbstractButton::mousePressEvent(event);
}

void PanelRow::mouseReleaseEvent(QMouseEvent* event) {
    const OpenIn where = openInFor(event->button(), event->modifiers());
    if (where == OpenIn::Here) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    if (rect().contains(event->pos())) emit opened(where);
}

void PanelRow::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Select:
            emit opened(openInFor(event->modifiers()));
            return;
        default:
            QAbstractButton::keyPressEvent(event);
    }
}

void PanelRow::paintGround(QPainter& painter) const {
    if (!underMouse() && !hasFocus()) return;
    constexpr qreal radius = 5;
    constexpr qreal half = 0.5;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(theme_.tokens().accent) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(theme_.tokens().hover) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(8 + half, half, -8 - half, -1 - half), radius, radius);
}

}  // namespace carrel::desktop
