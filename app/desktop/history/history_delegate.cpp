// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/history/history_delegate.h"

#include <QLocale>
#include <QTime>

#include "app/desktop/history/history_model.h"

namespace carrel::desktop {

namespace {

constexpr int dayHeight = 40;
constexpr int visitHeight = 30;
constexpr int side = 28;
constexpr int timeWidth = 52;
constexpr int iconSize = 16;
constexpr int gap = 8;
constexpr int inset = 20;  // of the fill of a row
constexpr qreal radius = 6;

bool isDay(const QModelIndex& index) {
    return !index.data(HistoryModel::IconRole).isValid();
}

}  // namespace

HistoryDelegate::HistoryDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme) {}

void HistoryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    Canvas canvas(*painter, option.rect, option.direction, theme_);
    if (isDay(index)) {
        canvas.line(canvas.rect().adjusted(side, 0, -side, -7), index.data().toString(),
                    theme_.uiFont(13, QFont::DemiBold), t.text, Qt::AlignLeft | Qt::AlignBottom);
        return;
    }
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool focused = current && option.state.testFlag(QStyle::State_HasFocus);
    if (current || option.state.testFlag(QStyle::State_MouseOver))
        canvas.box(canvas.rect().adjusted(inset, 0, -inset, 0), radius, current ? t.selected : t.hover,
                   focused ? t.accent : QColor());
    paintVisit(canvas, index);
}

void HistoryDelegate::paintVisit(Canvas& canvas, const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    canvas.line(QRect(side, 0, timeWidth, canvas.height()),
                QLocale().toString(index.data(HistoryModel::TimeRole).toTime(), QLocale::ShortFormat),
                theme_.uiFont(12, QFont::Normal), t.secondText);
    const QString name = index.data(HistoryModel::IconRole).toString();
    constexpr int iconLeft = side + timeWidth + gap;
    canvas.icon(name, t.kindColour(name.toStdString()), QPointF(iconLeft, (canvas.height() - iconSize) / 2.0),
                iconSize);
    constexpr int textLeft = iconLeft + iconSize + gap;
    canvas.line(QRect(textLeft, 0, canvas.width() - textLeft - side, canvas.height()),
                index.data().toString(), theme_.uiFont(), t.text);
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {option.rect.width(), theme_.scaled(isDay(index) ? dayHeight : visitHeight)};
}

}  // namespace carrel::desktop
