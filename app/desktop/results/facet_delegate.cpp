// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/facet_delegate.h"

#include <QLocale>

#include "app/desktop/results/facet_model.h"
#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int facetSide = 12;
constexpr int headHeight = 34;
constexpr int valueHeight = 24;
constexpr int boxSize = 14;
constexpr int facetIcon = 16;
constexpr qreal boxRadius = 3;

void paintBox(Canvas& canvas, const QRect& room, bool checked, const Tokens& t) {
    canvas.box(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5), boxRadius, checked ? t.accent : t.field,
               checked ? t.accent : t.strongLine);
    if (checked)
        canvas.icon(QStringLiteral("check"), t.onAccent, QPointF(room.topLeft()) + QPointF(1, 1),
                    boxSize - 2);
}

}  // namespace

FacetDelegate::FacetDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme) {}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {option.rect.width(), theme_.scaled(index.parent().isValid() ? valueHeight : headHeight)};
}

void FacetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    Canvas canvas(*painter, option.rect, option.direction, theme_);
    const QString text = index.data().toString();
    if (!index.parent().isValid()) {
        canvas.line(canvas.rect().adjusted(facetSide, 12, -facetSide, -2), text,
                    theme_.uiFont(12, QFont::DemiBold), t.secondText);
        return;
    }
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) &&
                         option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const bool filled = option.state.testFlag(QStyle::State_MouseOver) || focused;
    if (filled) canvas.box(canvas.rect().adjusted(4, 1, -4, -1), 4, t.hover, focused ? t.accent : QColor());
    const QRect line = canvas.rect().adjusted(facetSide, 0, -facetSide, 0);
    if (index.data(FacetModel::MoreRole).toBool()) {
        canvas.line(line, text, theme_.uiFont(13, QFont::Normal), t.accent);
        return;
    }
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const int count = index.data(FacetModel::CountRole).toInt();
    paintBox(canvas, QRect(facetSide, (canvas.height() - boxSize) / 2, boxSize, boxSize), checked, t);
    int left = facetSide + boxSize + 10;
    const QString icon = index.data(FacetModel::IconRole).toString();
    if (!icon.isEmpty()) {
        canvas.icon(icon, count == 0 ? t.quiet(filled) : t.kindColour(icon.toStdString()),
                    QPointF(left, (canvas.height() - facetIcon) / 2.0), facetIcon);
        left += facetIcon + 8;
    }
    const QFont small = theme_.uiFont(12, QFont::Normal);
    const QString number = QLocale().toString(count);
    canvas.line(line, number, small, t.quiet(filled), Qt::AlignRight | Qt::AlignVCenter);
    QRect label = line;
    label.setLeft(left);
    label.setRight(line.right() - QFontMetrics(small).horizontalAdvance(number) - 8);
    canvas.line(label, text, theme_.uiFont(13, checked ? QFont::DemiBold : QFont::Normal),
                count == 0 && !checked ? t.quiet(filled) : t.text);
}

}  // namespace carrel::desktop
