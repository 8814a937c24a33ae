// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/contents_delegate.h"

#include <QLocale>

#include "app/desktop/shell/contents_model.h"

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
constexpr int rowRadius = 6;

}  // namespace

ContentsDelegate::ContentsDelegate(const Theme& theme, QTreeView& tree)
    : QStyledItemDelegate(&tree), theme_(theme), tree_(tree) {}

void ContentsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    // The tree indents an article's rectangle; rows are filled over the whole width.
    const QRect row(0, option.rect.y(), tree_.viewport()->width(), option.rect.height());
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool focused = current && option.state.testFlag(QStyle::State_HasFocus) &&
                         option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    Canvas canvas(*painter, row, option.direction, theme_);
    canvas.box(canvas.rect().adjusted(side, 0, -side, 0), rowRadius,
               current   ? t.selected
               : hovered ? t.hover
                         : QColor(),
               focused ? t.accent : QColor());
    if (index.data(ContentsModel::IconRole).isValid()) {
        paintKind(canvas, index, t.quiet(current || hovered));
    } else {
        paintArticle(canvas, index, current);
    }
}

void ContentsDelegate::paintKind(Canvas& canvas, const QModelIndex& index, const QColor& quiet) const {
    const Tokens& t = theme_.tokens();
    const QString arrow =
        tree_.isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    canvas.icon(arrow, quiet, QPointF(side + 4, (kindHeight - chevron) / 2.0), chevron);
    const QString name = index.data(ContentsModel::IconRole).toString();
    canvas.icon(name, t.kindColour(name.toStdString()), QPointF(iconLeft, (kindHeight - iconSize) / 2.0),
                iconSize);
    canvas.line(canvas.rect().adjusted(0, 0, -2 * side, 0),
                QLocale().toString(index.data(ContentsModel::CountRole).toInt()),
                theme_.uiFont(12, QFont::Normal), quiet, Qt::AlignRight | Qt::AlignVCenter);
    canvas.line(canvas.rect().adjusted(kindTextLeft, 0, -side - 36, 0), index.data().toString(),
                theme_.uiFont(), t.text);
}

void ContentsDelegate::paintArticle(Canvas& canvas, const QModelIndex& index, bool open) const {
    canvas.line(canvas.rect().adjusted(articleTextLeft, 0, -side - 4, 0), index.data().toString(),
                theme_.uiFont(13, open ? QFont::Medium : QFont::Normal), theme_.tokens().text);
}

QSize ContentsDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool kind = index.data(ContentsModel::IconRole).isValid();
    return {option.rect.width(), theme_.scaled(kind ? kindHeight : articleHeight)};
}

}  // namespace carrel::desktop
