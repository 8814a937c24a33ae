// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_delegate.h"

#include <QLineEdit>

#include <algorithm>

#include "app/desktop/bookmarks/bookmark_list_model.h"
#include "app/desktop/bookmarks/bookmark_words.h"
#include "app/desktop/editor/colour_name.h"
#include "app/desktop/theme/elided_lines.h"

namespace carrel::desktop {

namespace {

constexpr int side = 12;
constexpr int textLeft = 40;
constexpr int top = 9;
constexpr int titleHeight = 18;
constexpr int noteLine = 18;
constexpr int metaHeight = 20;
constexpr int tagHeight = 17;
constexpr int tagPadding = 6;
constexpr int gap = 6;
constexpr int iconSize = 16;
constexpr int dotSize = 8;
constexpr qreal tagRadius = 4;

const personal::Bookmark* bookmarkOf(const QModelIndex& index) {
    return index.data(BookmarkListModel::BookmarkRole).value<const personal::Bookmark*>();
}

/// By its bytes: text that is wider than others may be cut a little early.
int noteLines(const personal::Bookmark& bookmark, int width) {
    constexpr int byteWidth = 6;  // of most letters at 12 px
    if (bookmark.what.note.empty()) return 0;
    return static_cast<int>(bookmark.what.note.size()) * byteWidth <= width ? 1 : 2;
}

bool hasMeta(const personal::Bookmark& bookmark, const QModelIndex& index) {
    const personal::BookmarkDraft& what = bookmark.what;
    const bool within = what.target != personal::BookmarkTarget::Article &&
                        what.target != personal::BookmarkTarget::Comparison;
    return !what.tags.empty() || what.colour != personal::Colour::None || bookmark.lost || within ||
           index.data(BookmarkListModel::HighlightsRole).toULongLong() > 0;
}

int textWidth(int width) {
    return width - textLeft - side;
}

}  // namespace

BookmarkDelegate::BookmarkDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme) {}

QSize BookmarkDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const personal::Bookmark* bookmark = bookmarkOf(index);
    if (bookmark == nullptr) return {};
    const int lines = noteLines(*bookmark, textWidth(qRound(option.rect.width() / theme_.scale())));
    const int height = 2 * top + titleHeight + 1 + (lines > 0 ? lines * noteLine + 2 : 0) +
                       (hasMeta(*bookmark, index) ? metaHeight : 0);
    return {option.rect.width(), theme_.scaled(height)};
}

void BookmarkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const personal::Bookmark* bookmark = bookmarkOf(index);
    if (bookmark == nullptr) return;
    const Tokens& t = theme_.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool filled = selected || option.state.testFlag(QStyle::State_MouseOver);
    Canvas canvas(*painter, option.rect, option.direction, theme_);
    if (filled) canvas.fill(canvas.rect(), selected ? t.selected : t.hover);
    canvas.fill(QRect(0, canvas.height() - 1, canvas.width(), 1), t.line);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        canvas.box(canvas.rect().adjusted(1, 1, -1, -2), 4, {}, t.accent);
    paintTitle(canvas, index, t.quiet(filled));
    int y = top + titleHeight + 1;
    if (const int lines = noteLines(*bookmark, textWidth(canvas.width())); lines > 0) {
        const QFont font = theme_.uiFont(12, QFont::Normal);
        const QRect room(textLeft, y + 1, textWidth(canvas.width()), lines * noteLine);
        canvas.lines(
            room, elidedLines(index.data(BookmarkListModel::NoteRole).toString(), font, room.width(), lines),
            font, t.secondText);
        y += lines * noteLine + 2;
    }
    if (hasMeta(*bookmark, index))
        paintMeta(canvas, QRect(textLeft, y + 2, textWidth(canvas.width()), tagHeight), index, filled);
}

void BookmarkDelegate::paintTitle(Canvas& canvas, const QModelIndex& index, const QColor& quiet) const {
    const Tokens& t = theme_.tokens();
    const QString name = index.data(BookmarkListModel::IconRole).toString();
    canvas.icon(name, t.kindColour(name.toStdString()), QPointF(side, top + 1), iconSize);
    const QFont small = theme_.uiFont(12, QFont::Normal);
    const QString day = index.data(BookmarkListModel::DayRole).toString();
    const QRect line(textLeft, top, textWidth(canvas.width()), titleHeight);
    canvas.line(line, day, small, quiet, Qt::AlignRight | Qt::AlignVCenter);
    const int dayWidth = QFontMetrics(small).horizontalAdvance(day) + 2 * gap;
    canvas.line(line.adjusted(0, 0, -dayWidth, 0), index.data().toString(),
                theme_.uiFont(13, QFont::DemiBold), t.text);
}

void BookmarkDelegate::paintMeta(Canvas& canvas, const QRect& line, const QModelIndex& index,
                                 bool filled) const {
    const Tokens& t = theme_.tokens();
    const personal::Bookmark& bookmark = *bookmarkOf(index);
    const QFont small = theme_.uiFont(12, QFont::Normal);
    QRect room = line;
    for (const std::string& tag : bookmark.what.tags)
        room.setLeft(paintTag(canvas, room, QString::fromStdString(tag), filled));
    if (bookmark.what.colour != personal::Colour::None)
        room.setLeft(paintColour(canvas, room, bookmark.what.colour));
    if (bookmark.lost && room.width() > iconSize) {
        canvas.icon(QStringLiteral("warning"), t.warning, QPointF(room.x(), room.y() + 1), 15);
        const QString lost = tr("Lost its place");
        canvas.line(room.adjusted(iconSize + 3, 0, 0, 0), lost, small, t.warning);
        room.setLeft(room.left() + iconSize + 3 + QFontMetrics(small).horizontalAdvance(lost) + 2 * gap);
    }
    QStringList more;
    if (const QString place = index.data(BookmarkListModel::PlaceRole).toString(); !place.isEmpty())
        more.append(place);
    if (const int count = index.data(BookmarkListModel::HighlightsRole).toInt(); count > 0)
        more.append(tr("%Ln highlight(s)", nullptr, count));
    if (room.width() > 2 * iconSize)
        canvas.line(room, more.join(QStringLiteral("  ·  ")), small, filled ? t.secondText : t.thirdText);
}

int BookmarkDelegate::paintTag(Canvas& canvas, const QRect& line, const QString& tag, bool filled) const {
    const Tokens& t = theme_.tokens();
    const QFont font = theme_.uiFont(11, QFont::Normal);
    const int wide = QFontMetrics(font).horizontalAdvance(tag) + 2 * tagPadding;
    const QRect box(line.x(), line.y(), std::min(wide, line.width()), tagHeight);
    if (box.width() <= 3 * tagPadding) return line.right();
    canvas.box(box, tagRadius, filled ? t.page : t.side, t.line);
    canvas.line(box.adjusted(tagPadding, 0, -tagPadding + 1, 0), tag, font, t.secondText);
    return box.right() + 1 + gap;
}

int BookmarkDelegate::paintColour(Canvas& canvas, const QRect& line, personal::Colour colour) const {
    const Tokens& t = theme_.tokens();
    const QFont font = theme_.uiFont(12, QFont::Normal);
    const QString name = nameOfColour(colour);
    canvas.box(QRectF(line.x() + 1, line.y() + (tagHeight - dotSize) / 2.0, dotSize, dotSize), dotSize / 2.0,
               t.ink(colour).line, {});
    canvas.line(line.adjusted(dotSize + gap, 0, 0, 0), name, font, t.secondText);
    return line.x() + dotSize + gap + QFontMetrics(font).horizontalAdvance(name) + 2 * gap;
}

QWidget* BookmarkDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                        const QModelIndex& /*index*/) const {
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(tr("Title"));
    return field;
}

void BookmarkDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex& /*index*/) const {
    const QRect room(textLeft - 6, 3, qRound(option.rect.width() / theme_.scale()) - textLeft - 2, 28);
    editor->setGeometry(Canvas::toPixels(room, option.rect, option.direction, theme_));
}

}  // namespace carrel::desktop
