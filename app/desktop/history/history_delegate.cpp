// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/history/history_delegate.h"

#include <QLocale>
#include <QPainter>
#include <QTime>

#include "app/desktop/history/history_model.h"
#include "app/desktop/theme/icons.h"

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
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (isDay(index)) {
        paintDay(*painter, option.rect, index.data().toString());
    } else {
        if (current || option.state.testFlag(QStyle::State_MouseOver)) {
            const bool focused = current && option.state.testFlag(QStyle::State_HasFocus);
            painter->setPen(focused ? QPen(t.accent) : QPen(Qt::NoPen));
            painter->setBrush(current ? t.selected : t.hover);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(inset + 0.5, 0.5, -inset - 0.5, -0.5),
                                     radius, radius);
        }
        paintVisit(*painter, option.rect, index);
    }
    painter->restore();
}

void HistoryDelegate::paintDay(QPainter& painter, const QRect& row, const QString& name) const {
    painter.setFont(theme_.uiFont(13, QFont::DemiBold));
    painter.setPen(theme_.tokens().text);
    painter.drawText(row.adjusted(side, 0, -side, -7), Qt::AlignBottom, name);
}

void HistoryDelegate::paintVisit(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    painter.setFont(theme_.uiFont(12, QFont::Normal));
    painter.setPen(t.secondText);
    painter.drawText(QRect(row.x() + side, row.y(), timeWidth, row.height()), Qt::AlignVCenter,
                     QLocale().toString(index.data(HistoryModel::TimeRole).toTime(), QLocale::ShortFormat));
    const QString name = index.data(HistoryModel::IconRole).toString();
    const int iconLeft = row.x() + side + timeWidth + gap;
    painter.drawPixmap(
        QPointF(iconLeft, row.y() + (row.height() - iconSize) / 2.0),
        iconPixmap(name, t.kindColour(name.toStdString()), iconSize, painter.device()->devicePixelRatioF()));
    const int textLeft = iconLeft + iconSize + gap;
    const QRect room(textLeft, row.y(), row.right() - textLeft - side, row.height());
    painter.setFont(theme_.uiFont());
    painter.setPen(t.text);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {option.rect.width(), isDay(index) ? dayHeight : visitHeight};
}

}  // namespace carrel::desktop
