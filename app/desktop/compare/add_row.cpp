// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/add_row.h"

#include <QPainter>

#include <utility>

#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int addHeight = 30;
constexpr int addSide = 10;
constexpr int addIcon = 16;

}  // namespace

AddRow::AddRow(const Theme& theme, const QString& text, QString icon, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), icon_(std::move(icon)) {
    setText(text);
    setToolTip(text);
    setAccessibleName(tr("Add %1").arg(text));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize AddRow::sizeHint() const {
    return {theme_.scaled(addHeight * 3), theme_.scaled(addHeight)};
}

void AddRow::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    Canvas canvas(painter, rect(), layoutDirection(), theme_);
    constexpr qreal half = 0.5;
    painter.setPen(hasFocus() ? QPen(t.accent) : QPen(t.strongLine, 1, Qt::DashLine));
    painter.setBrush(underMouse() ? t.hover : t.page);
    painter.drawRoundedRect(QRectF(canvas.rect()).adjusted(half, half, -half, -half), 6, 6);
    const int top = (canvas.height() - addIcon) / 2;
    int left = addSide;
    if (!icon_.isEmpty()) {
        canvas.icon(icon_, t.kindColour(icon_.toStdString()), QPointF(left, top), addIcon);
        left += addIcon + 8;
    }
    const int right = canvas.width() - addSide - addIcon;
    canvas.line({left, 0, right - left - 4, canvas.height()}, text(), theme_.uiFont(), t.text);
    canvas.icon(QStringLiteral("plus"), t.secondText, QPointF(right, top), addIcon);
}

}  // namespace carrel::desktop
