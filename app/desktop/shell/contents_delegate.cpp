// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/contents_delegate.h"

#include <QLocale>
#include <QPainter>

#include "app/desktop/shell/contents_model.h"
#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int kindHeight = 26;
constexpr int articleHeight = 25;
constexpr int side = 8;
constexpr int chevron = 12;
constexpr int iconLeft = 31;
constexpr int kindTextLeft = 52;
constexpr int articleTextLeft = 40;
constexpr int iconSize = 16;
constexpr int radius = 6;

}  // namespace

ContentsDelegate::ContentsDelegate(const Theme& theme, QTreeView& tree)
    : QStyledItemDelegate(&tree), theme_(theme), tree_(tree) {}

void ContentsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    // The tree indents an article's rectangle; rows are filled over the whole width.
    const QRect row(side, option.rect.y(), tree_.viewport()->width() - 2 * side, option.rect.height());
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool focused = current && option.state.testFlag(QStyle::State_HasFocus) &&
                         option.state.testFlag(QStyle::State_KeyboardFocusChange);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(focused ? QPen(t.accent) : QPen(Qt::NoPen));
        painter->setBrush(current ? t.selected : t.hover);
        painter->drawRoundedRect(focused ? QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(row), radius,
                                 radius);
    }
    if (index.data(ContentsModel::IconRole).isValid()) {
        paintKind(*painter, row, index);
    } else {
        paintArticle(*painter, row, index, current);
    }
    painter->restore();
}

void ContentsDelegate::paintKind(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QString arrow =
        tree_.isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    painter.drawPixmap(QPointF(row.x() + 4, row.y() + (kindHeight - chevron) / 2.0),
                       iconPixmap(arrow, t.thirdText, chevron, ratio));
    const QString name = index.data(ContentsModel::IconRole).toString();
    painter.drawPixmap(QPointF(iconLeft, row.y() + (kindHeight - iconSize) / 2.0),
                       iconPixmap(name, t.kindColour(name.toStdString()), iconSize, ratio));
    painter.setFont(theme_.uiFont(12, QFont::Normal));
    painter.setPen(t.thirdText);
    painter.drawText(row.adjusted(0, 0, -side, 0), Qt::AlignRight | Qt::AlignVCenter,
                     QLocale().toString(index.data(ContentsModel::CountRole).toInt()));
    painter.setFont(theme_.uiFont());
    painter.setPen(t.text);
    const QRect room(kindTextLeft, row.y(), row.right() - kindTextLeft - 36, row.height());
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

void ContentsDelegate::paintArticle(QPainter& painter, const QRect& row, const QModelIndex& index,
                                    bool open) const {
    painter.setFont(theme_.uiFont(13, open ? QFont::Medium : QFont::Normal));
    painter.setPen(theme_.tokens().text);
    const QRect room(articleTextLeft, row.y(), row.right() - articleTextLeft - 4, row.height());
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

QSize ContentsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {option.rect.width(), index.data(ContentsModel::IconRole).isValid() ? kindHeight : articleHeight};
}

}  // namespace carrel::desktop
