// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/aspect_header.h"

#include <QPainter>

#include "app/desktop/compare/comparison_model.h"
#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int usualWidth = 190;
constexpr int narrowWidth = 140;
constexpr int aspectSide = 14;
constexpr int aspectTop = 11;
constexpr int noteHeight = 18;
constexpr int tagHeight = 18;

}  // namespace

AspectHeader::AspectHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent), theme_(theme), width_(usualWidth) {
    setFixedWidth(theme_.scaled(width_));
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setAccessibleName(tr("Aspects"));
}

void AspectHeader::setNarrow(bool narrow) {
    width_ = narrow ? narrowWidth : usualWidth;
    setFixedWidth(theme_.scaled(width_));
}

QString AspectHeader::said(int row, int role) const {
    return model()->headerData(row, Qt::Vertical, role).toString();
}

bool AspectHeader::differs(int row) const {
    return model()->headerData(row, Qt::Vertical, ComparisonModel::DiffersRole).toBool();
}

QRect AspectHeader::titleRoom(int row) const {
    const QFont font = theme_.uiFont(13, QFont::DemiBold);
    const int tag = QFontMetrics(theme_.uiFont(11, QFont::Normal)).horizontalAdvance(tr("Same")) + 20;
    const int width = width_ - 2 * aspectSide - (differs(row) ? 0 : tag);
    const int height =
        QFontMetrics(font)
            .boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, said(row, Qt::DisplayRole))
            .height();
    return {aspectSide, aspectTop, width, height};
}

QSize AspectHeader::sectionSizeFromContents(int row) const {
    const int note = said(row, ComparisonModel::NoteRole).isEmpty() ? 0 : noteHeight;
    return {theme_.scaled(width_), theme_.scaled(titleRoom(row).bottom() + 1 + note + aspectTop)};
}

void AspectHeader::paintSection(QPainter* painter, const QRect& rect, int row) const {
    const Tokens& t = theme_.tokens();
    Canvas canvas(*painter, rect, layoutDirection(), theme_);
    canvas.fill(canvas.rect(), t.window);
    canvas.fill({0, canvas.height() - 1, canvas.width(), 1}, t.line);
    canvas.fill({canvas.width() - 1, 0, 1, canvas.height()}, t.line);
    const QRect title = titleRoom(row);
    const bool same = !differs(row);
    painter->setFont(theme_.uiFont(13, QFont::DemiBold));
    painter->setPen(same ? t.secondText : t.text);
    const Qt::Alignment side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(canvas.placed(title),
                      static_cast<int>(side | Qt::AlignTop | Qt::AlignAbsolute) | Qt::TextWordWrap,
                      said(row, Qt::DisplayRole));
    canvas.line({aspectSide, title.bottom() + 2, width_ - 2 * aspectSide, noteHeight},
                said(row, ComparisonModel::NoteRole), theme_.uiFont(12, QFont::Normal), t.secondText);
    if (!same) return;
    const QFont font = theme_.uiFont(11, QFont::Normal);
    const int width = QFontMetrics(font).horizontalAdvance(tr("Same")) + 12;
    const QRect tag(width_ - aspectSide - width, aspectTop - 1, width, tagHeight);
    canvas.box(tag, 4, t.side, t.line);
    canvas.line(tag, tr("Same"), font, t.secondText, Qt::AlignCenter);
}

}  // namespace carrel::desktop
