// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/search_button.h"

#include <QPainter>

#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int fieldHeight = 30;
constexpr qreal fieldRadius = 7;
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
    connect(action, &QAction::changed, this, [this] {
        setToolTip(action_->toolTip());
        update();
    });
    connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
}

QSize SearchButton::sizeHint() const {
    constexpr int least = 200;
    return {theme_.scaled(least), theme_.scaled(fieldHeight)};
}

void SearchButton::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    Canvas canvas(painter, rect(), layoutDirection(), theme_);
    canvas.box(canvas.rect(), fieldRadius, t.field, hasFocus() ? t.accent : t.strongLine);
    canvas.icon(QStringLiteral("search"), t.secondText, QPointF(11, (fieldHeight - lensSize) / 2.0),
                lensSize);
    canvas.line(canvas.rect().adjusted(35, 0, -70, 0), text(), theme_.uiFont(), t.thirdText);

    const QString keys = action_->shortcut().toString(QKeySequence::NativeText);
    if (keys.isEmpty()) return;
    const QFont small = theme_.uiFont(11, QFont::Normal);
    const int keysWidth = QFontMetrics(small).horizontalAdvance(keys) + 10;
    const QRect cap(canvas.width() - keysWidth - 8, 6, keysWidth, fieldHeight - 12);
    canvas.box(cap, 4, t.window, t.strongLine);
    canvas.line(cap, keys, small, t.secondText, Qt::AlignCenter);
}

}  // namespace carrel::desktop
