// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme/removable_chip.h"

#include <QKeyEvent>

#include <algorithm>

#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int chipHeight = 24;
constexpr int chipPadding = 10;
constexpr int crossSize = 12;
constexpr int chipGap = 5;
constexpr int mostWidth = 180;

}  // namespace

RemovableChip::RemovableChip(const Theme& theme, const QString& text, const QString& removing,
                             QWidget* parent)
    : QAbstractButton(parent), theme_(theme) {
    setText(text);
    setAccessibleName(removing);
    setToolTip(removing);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QFont RemovableChip::wordFont() const {
    return theme_.uiFont(12, look_ == Look::Chosen ? QFont::Medium : QFont::Normal);
}

QSize RemovableChip::sizeHint() const {
    const int words = QFontMetrics(wordFont()).horizontalAdvance(text());
    return {theme_.scaled(std::min(words + 2 * chipPadding + crossSize + chipGap, mostWidth)),
            theme_.scaled(chipHeight)};
}

void RemovableChip::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& t = theme_.tokens();
    const bool chosen = look_ == Look::Chosen;
    QPainter painter(this);
    Canvas canvas(painter, rect(), layoutDirection(), theme_);
    const QColor fill = underMouse() ? t.hover : chosen ? t.selected : t.page;
    canvas.box(canvas.rect(), chipHeight / 2.0, fill, chosen || hasFocus() ? t.accent : t.strongLine,
               hasFocus() ? 2 : 1);
    canvas.line(canvas.rect().adjusted(chipPadding, 0, -chipPadding - crossSize - 1, 0), text(), wordFont(),
                t.text);
    canvas.icon(QStringLiteral("close"), chosen ? t.text : t.secondText,
                QPointF(canvas.width() - chipPadding + 2 - crossSize, (chipHeight - crossSize) / 2.0),
                crossSize);
}

void RemovableChip::keyPressEvent(QKeyEvent* event) {
    const bool removes = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace ||
                         event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (removes) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

}  // namespace carrel::desktop
