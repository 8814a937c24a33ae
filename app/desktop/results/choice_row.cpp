// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/choice_row.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int chipHeight = 24;
constexpr int chipPadding = 10;
constexpr int chipIcon = 12;
constexpr int mostChipWidth = 180;

}  // namespace

ChoiceChip::ChoiceChip(const Theme& theme, const QString& text, QWidget* parent)
    : QAbstractButton(parent), theme_(theme) {
    setText(text);
    setAccessibleName(tr("Remove %1").arg(text));
    setToolTip(accessibleName());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ChoiceChip::sizeHint() const {
    const int words = QFontMetrics(theme_.widgetFont(12, QFont::Medium)).horizontalAdvance(text());
    const int wide = words + theme_.scaled(2 * chipPadding + chipIcon + 6) + 2;
    return {std::min(wide, theme_.scaled(mostChipWidth)), theme_.scaled(chipHeight)};
}

void ChoiceChip::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = theme_.tokens();
    painter.setPen(QPen(t.accent, hasFocus() ? 2 : 1));
    painter.setBrush(t.selected);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    const int padding = theme_.scaled(chipPadding);
    const int size = theme_.scaled(chipIcon);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QRect words = rect().adjusted(padding, 0, -padding - size - 4, 0);
    if (mirrored) words = rect().adjusted(padding + size + 4, 0, -padding, 0);
    const QFont font = theme_.widgetFont(12, QFont::Medium);
    painter.setFont(font);
    painter.setPen(t.text);
    painter.drawText(words, Qt::AlignLeading | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
    const int x = mirrored ? padding : width() - padding - size;
    painter.drawPixmap(x, (height() - size) / 2,
                       iconPixmap(QStringLiteral("close"), t.text, size, devicePixelRatioF()));
}

void ChoiceChip::keyPressEvent(QKeyEvent* event) {
    const bool frees = event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace ||
                       event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (frees) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

ChoiceRow::ChoiceRow(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
}

void ChoiceRow::setChips(const std::vector<Chip>& chips) {
    if (chips == chips_) return;
    chips_ = chips;
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();  // it may be the one whose click led here
        delete item;
    }
    for (const Chip& chip : chips) {
        auto* button = new ChoiceChip(theme_, chip.name, this);
        connect(button, &QAbstractButton::clicked, this, [this, field = chip.field] { emit freed(field); });
        layout()->addWidget(button);
    }
}

}  // namespace carrel::desktop
