// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/backlink_row.h"

#include <QPainter>

#include <utility>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int lineHeight = 26;
constexpr int sentenceHeight = 34;
constexpr int iconLeft = 16;
constexpr int textLeft = 40;
constexpr int side = 12;
constexpr int kindIcon = 16;

}  // namespace

BacklinkRow::BacklinkRow(const Theme& theme, Content content, QWidget* parent)
    : PanelRow(theme, content.title, parent), content_(std::move(content)) {
    setAccessibleDescription(content_.relation + QLatin1Char(' ') + content_.sentence);
    setToolTip(content_.sentence.isEmpty() ? content_.title
                                           : content_.title + QLatin1Char('\n') + content_.sentence);
}

QSize BacklinkRow::sizeHint() const {
    return {textLeft, lineHeight + (content_.sentence.isEmpty() ? 0 : sentenceHeight)};
}

void BacklinkRow::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& t = theme().tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    painter.drawPixmap(
        QPointF(iconLeft, (lineHeight - kindIcon) / 2.0),
        iconPixmap(content_.icon, t.kindColour(content_.icon.toStdString()), kindIcon, devicePixelRatioF()));
    QRect line(textLeft, 0, width() - textLeft - side, lineHeight);
    painter.setFont(theme().uiFont(12, QFont::Normal));
    painter.setPen(t.thirdText);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, content_.relation);
    if (!content_.relation.isEmpty())
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(content_.relation) - 8);
    painter.setFont(theme().uiFont());
    painter.setPen(t.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(content_.title, Qt::ElideRight, line.width()));
    if (content_.sentence.isEmpty()) return;
    painter.setFont(theme().uiFont(12, QFont::Normal));
    painter.setPen(t.secondText);
    const QRect room(textLeft, lineHeight - 2, width() - textLeft - side, sentenceHeight - 2);
    // Two lines: a broken word's worth less than twice the width.
    const QString shown =
        painter.fontMetrics().elidedText(content_.sentence, Qt::ElideRight, 2 * room.width() - 60);
    painter.drawText(room, Qt::TextWordWrap | Qt::AlignTop, shown);
}

}  // namespace carrel::desktop
