// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/search_button.h"

#include <QPainter>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int fieldHeight = 30;
constexpr qreal radius = 7;
constexpr int lensSize = 16;

}  // namespace

SearchButton::SearchButton(const Theme& theme, QAction* action, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), action_(action) {
    setText(tr("Search everything"));
    setAccessibleName(tr("Search"));
    setToolTip(action->toolTip());
    setCursor(Qt::IBeamCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

QSize SearchButton::sizeHint() const {
    constexpr int least = 200;
    return {least, fieldHeight};
}

void SearchButton::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& t = theme_.tokens();
    constexpr qreal half = 0.5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? t.accent : t.strongLine);
    painter.setBrush(t.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    painter.drawPixmap(QPointF(11, (fieldHeight - lensSize) / 2.0),
                       iconPixmap(QStringLiteral("search"), t.secondText, lensSize, devicePixelRatioF()));
    painter.setFont(theme_.uiFont());
    painter.setPen(t.thirdText);
    painter.drawText(rect().adjusted(35, 0, -70, 0), Qt::AlignVCenter, text());

    const QString keys = action_->shortcut().toString(QKeySequence::NativeText);
    painter.setFont(theme_.uiFont(11, QFont::Normal));
    const int keysWidth = painter.fontMetrics().horizontalAdvance(keys) + 10;
    const QRectF cap(width() - keysWidth - 8 + half, 6 + half, keysWidth - 1, fieldHeight - 13);
    painter.setPen(t.strongLine);
    painter.setBrush(t.window);
    painter.drawRoundedRect(cap, 4, 4);
    painter.setPen(t.secondText);
    painter.drawText(cap, Qt::AlignCenter, keys);
}

}  // namespace carrel::desktop
