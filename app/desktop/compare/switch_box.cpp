// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/switch_box.h"

#include <QPainter>

#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int trackWidth = 30;
constexpr int trackHeight = 18;
constexpr int switchHeight = 28;
constexpr int knobInset = 3;
constexpr int switchGap = 8;

}  // namespace

SwitchBox::SwitchBox(const Theme& theme, const QString& text, QWidget* parent)
    : QCheckBox(text, parent), theme_(theme) {
    setFont(theme.widgetFont());
}

QSize SwitchBox::sizeHint() const {
    const int words = QFontMetrics(theme_.uiFont()).horizontalAdvance(text());
    return {theme_.scaled(words + switchGap + trackWidth + 4), theme_.scaled(switchHeight)};
}

void SwitchBox::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    Canvas canvas(painter, rect(), layoutDirection(), theme_);
    const QRect track(canvas.width() - trackWidth - 2, (canvas.height() - trackHeight) / 2, trackWidth,
                      trackHeight);
    canvas.line(canvas.rect().adjusted(0, 0, -trackWidth - switchGap, 0), text(), theme_.uiFont(), t.text);
    constexpr qreal half = trackHeight / 2.0;
    canvas.box(track, half, isChecked() ? t.accent : t.edge, {});
    const int size = trackHeight - 2 * knobInset;
    const int left = isChecked() ? track.right() + 1 - knobInset - size : track.left() + knobInset;
    canvas.box(QRect(left, track.top() + knobInset, size, size), size / 2.0,
               isChecked() ? t.onAccent : t.page, {});
    if (hasFocus()) canvas.box(track.adjusted(-2, -2, 2, 2), half + 2, {}, t.accent);
}

}  // namespace carrel::desktop
