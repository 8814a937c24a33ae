// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/nav_row.h"

#include <QLocale>
#include <QPainter>

#include <utility>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int rowHeight = 28;
constexpr int side = 8;
constexpr int pictureSize = 16;
constexpr int textLeft = 32;
constexpr qreal radius = 6;

}  // namespace

NavRow::NavRow(const Theme& theme, const QString& text, QString icon, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), icon_(std::move(icon)) {
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void NavRow::setCount(std::size_t count) {
    count_ = QLocale().toString(static_cast<qulonglong>(count));
    setAccessibleDescription(count_);
    update();
}

QSize NavRow::sizeHint() const {
    return {textLeft, rowHeight};
}

void NavRow::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse() || hasFocus()) {
        constexpr qreal half = 0.5;
        painter.setPen(hasFocus() ? QPen(t.accent) : QPen(Qt::NoPen));
        painter.setBrush(isChecked()    ? QBrush(t.selected)
                         : underMouse() ? QBrush(t.hover)
                                        : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    }
    painter.drawPixmap(
        QPointF(side, (rowHeight - pictureSize) / 2.0),
        iconPixmap(icon_, isChecked() ? t.accent : t.secondText, pictureSize, devicePixelRatioF()));
    painter.setFont(theme_.uiFont(13, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.setPen(t.text);
    painter.drawText(rect().adjusted(textLeft, 0, -40, 0), Qt::AlignVCenter, text());
    painter.setFont(theme_.uiFont(12, QFont::Normal));
    painter.setPen(isChecked() ? t.secondText : t.thirdText);
    painter.drawText(rect().adjusted(0, 0, -side, 0), Qt::AlignRight | Qt::AlignVCenter, count_);
}

}  // namespace carrel::desktop
