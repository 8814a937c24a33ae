// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/panel/link_row.h"

#include <QFontMetrics>

#include <algorithm>

#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int linkRow = 26;
constexpr int stepRow = 22;
constexpr int linkSide = 16;
constexpr int linkIcon = 16;
constexpr int linkText = 40;

}  // namespace

LinkRow::LinkRow(const Theme& theme, const QString& title, const QString& iconName, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), iconName_(iconName) {
    setText(title);
    setToolTip(title);
    setAccessibleName(title);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void LinkRow::setWord(const QString& word) {
    word_ = word;
    setAccessibleName(tr("%1, %2").arg(text(), word));
}

void LinkRow::setStep(const QString& word) {
    step_ = word;
    setAccessibleName(tr("%1, %2").arg(word, text()));
    updateGeometry();
}

void LinkRow::setStrong(bool strong) {
    strong_ = strong;
    update();
}

QSize LinkRow::sizeHint() const {
    return {theme_.scaled(linkText), theme_.scaled(linkRow + (step_.isEmpty() ? 0 : stepRow))};
}

void LinkRow::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    Canvas canvas(painter, rect(), layoutDirection(), theme_);
    const int top = step_.isEmpty() ? 0 : stepRow;
    if (!step_.isEmpty()) {
        canvas.fill({linkSide + linkIcon / 2 - 1, 2, 2, stepRow - 4}, t.accent);
        canvas.line({linkText, 0, canvas.width() - linkText - 8, stepRow}, step_,
                    theme_.uiFont(12, QFont::DemiBold), t.accent);
    }
    const QRect row(6, top, canvas.width() - 12, linkRow);
    canvas.box(row, 6, underMouse() ? t.hover : QColor(), hasFocus() ? t.accent : QColor());
    canvas.icon(iconName_, t.kindColour(iconName_.toStdString()),
                QPointF(linkSide, top + (linkRow - linkIcon) / 2.0), linkIcon);
    const QFont small = theme_.uiFont(12, QFont::Normal);
    const int wordWidth = std::min(QFontMetrics(small).horizontalAdvance(word_) + 2, canvas.width() / 2);
    const int end = canvas.width() - linkSide;
    canvas.line({end - wordWidth, top, wordWidth, linkRow}, word_, small, t.quiet(true),
                Qt::AlignRight | Qt::AlignVCenter);
    canvas.line({linkText, top, end - linkText - (word_.isEmpty() ? 0 : wordWidth + 8), linkRow}, text(),
                theme_.uiFont(13, strong_ ? QFont::DemiBold : QFont::Normal), t.text);
}

}  // namespace carrel::desktop
