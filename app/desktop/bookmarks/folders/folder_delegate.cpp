// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/folders/folder_delegate.h"

#include <QLineEdit>
#include <QLocale>

#include "app/desktop/bookmarks/folders/folder_model.h"
#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int side = 8;
constexpr int iconSize = 16;
constexpr int iconLeft = 16;
constexpr int textLeft = 40;
constexpr int step = 16;  // of a folder within another
constexpr qreal radius = 6;

int indentOf(const QModelIndex& index) {
    int indent = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        indent += step;
    return indent;
}

}  // namespace

FolderDelegate::FolderDelegate(const Theme& theme, QAbstractItemView& view)
    : QStyledItemDelegate(&view), theme_(theme), view_(view) {}

void FolderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    Canvas canvas(*painter, QRect(0, option.rect.y(), view_.viewport()->width(), option.rect.height()),
                  option.direction, theme_);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) &&
                         option.state.testFlag(QStyle::State_KeyboardFocusChange);
    canvas.box(canvas.rect().adjusted(side, 0, -side, 0), radius,
               current   ? t.selected
               : hovered ? t.hover
                         : QColor(),
               focused ? t.accent : QColor());
    const int indent = indentOf(index);
    canvas.icon(index.data(FolderModel::IconRole).toString(), current ? t.accent : t.secondText,
                QPointF(iconLeft + indent, (canvas.height() - iconSize) / 2.0), iconSize);
    const QFont small = theme_.uiFont(12, QFont::Normal);
    const QVariant counted = index.data(FolderModel::CountRole);
    const QString count = counted.isValid() ? QLocale().toString(counted.toULongLong()) : QString();
    canvas.line(canvas.rect().adjusted(0, 0, -2 * side, 0), count, small, t.quiet(current || hovered),
                Qt::AlignRight | Qt::AlignVCenter);
    const int countWidth = QFontMetrics(small).horizontalAdvance(count) + side;
    canvas.line(canvas.rect().adjusted(textLeft + indent, 0, -2 * side - countWidth, 0),
                index.data().toString(), theme_.uiFont(13, current ? QFont::DemiBold : QFont::Normal),
                t.text);
}

QSize FolderDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {option.rect.width(), theme_.scaled(folderRowHeight)};
}

QWidget* FolderDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                      const QModelIndex& /*index*/) const {
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(tr("Name of the folder"));
    return field;
}

void FolderDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const {
    const QRect row(0, option.rect.y(), view_.viewport()->width(), option.rect.height());
    const int left = textLeft + indentOf(index) - 6;
    const QRect room(left, 0, qRound(row.width() / theme_.scale()) - left - side, folderRowHeight);
    editor->setGeometry(Canvas::toPixels(room, row, option.direction, theme_));
}

}  // namespace carrel::desktop
