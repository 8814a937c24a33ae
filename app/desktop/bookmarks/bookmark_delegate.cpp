// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_delegate.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>

#include "app/desktop/bookmarks/bookmark_list_model.h"
#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int rowHeight = 54;
constexpr int side = 12;
constexpr int textLeft = 40;
constexpr int dayWidth = 120;
constexpr int iconSize = 16;

}  // namespace

BookmarkDelegate::BookmarkDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme) {}

void BookmarkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    const QRect row = option.rect;
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(row, t.selected);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        painter->fillRect(row, t.hover);
    }
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), t.line);
    const QString name = index.data(BookmarkListModel::IconRole).toString();
    painter->drawPixmap(
        QPointF(row.x() + side, row.y() + 10),
        iconPixmap(name, t.kindColour(name.toStdString()), iconSize, painter->device()->devicePixelRatioF()));
    const QRect title(row.x() + textLeft, row.y() + 9, row.width() - textLeft - dayWidth - side, 18);
    painter->setFont(theme_.uiFont(13, QFont::DemiBold));
    painter->setPen(t.text);
    painter->drawText(
        title, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, title.width()));
    painter->setFont(theme_.uiFont(12, QFont::Normal));
    painter->setPen(t.secondText);
    painter->drawText(QRect(title.x(), row.y() + 29, title.width(), 16), Qt::AlignVCenter,
                      index.data(BookmarkListModel::KindRole).toString());
    painter->drawText(QRect(row.right() - dayWidth - side, title.y(), dayWidth, 18),
                      Qt::AlignRight | Qt::AlignVCenter,
                      QLocale().toString(index.data(BookmarkListModel::AddedRole).toDateTime().date(),
                                         QLocale::ShortFormat));
    painter->restore();
}

QSize BookmarkDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {option.rect.width(), rowHeight};
}

}  // namespace carrel::desktop
