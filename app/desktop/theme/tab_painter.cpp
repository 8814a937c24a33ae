// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme/tab_painter.h"

#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int padding = 12;
constexpr int iconExtent = 16;
constexpr int gap = 7;
constexpr int titleLeft = padding + iconExtent + gap;
constexpr int barHeight = 2;
constexpr int narrow = 48;  // below it there is no room for a title

bool isCurrent(const QStyleOptionTab& tab) {
    return tab.state.testFlag(QStyle::State_Selected);
}

}  // namespace

void paintTabShape(QPainter& painter, const QStyleOptionTab& tab, const Theme& theme) {
    const Tokens& t = theme.tokens();
    const QRect& room = tab.rect;
    const bool hovered = tab.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(room, isCurrent(tab) ? t.page : hovered ? t.hover : t.window);
    painter.fillRect(QRect(room.right(), room.y(), 1, room.height()), t.line);
    if (isCurrent(tab)) {
        painter.fillRect(QRect(room.x(), room.y(), room.width(), barHeight), t.accent);
    } else {
        painter.fillRect(QRect(room.x(), room.bottom(), room.width(), 1), t.line);
    }
}

void paintTabLabel(QPainter& painter, const QStyleOptionTab& tab, const Theme& theme) {
    const Tokens& t = theme.tokens();
    Canvas canvas(painter, tab.rect, tab.direction, theme);
    const QRect picture(padding, (canvas.height() - iconExtent) / 2 + 1, iconExtent, iconExtent);
    tab.icon.paint(&painter, canvas.placed(picture));
    if (tab.state.testFlag(QStyle::State_HasFocus) && isCurrent(tab) &&
        tab.state.testFlag(QStyle::State_KeyboardFocusChange))
        canvas.box(canvas.rect().adjusted(3, barHeight + 2, -4, -3), 0, {}, t.accent);
    if (canvas.width() < narrow) return;
    const int button = qRound(tab.rightButtonSize.width() / theme.scale());
    canvas.line(canvas.rect().adjusted(titleLeft, 1, -button - padding + 2, 0), tab.text,
                theme.uiFont(13, isCurrent(tab) ? QFont::Medium : QFont::Normal),
                isCurrent(tab) ? t.text : t.secondText);
}

}  // namespace carrel::desktop
