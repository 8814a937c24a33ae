// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/comparison_delegate.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>

#include <algorithm>
#include <utility>

#include "app/desktop/reader/document_link.h"
#include "app/desktop/reader/inline_writer.h"
#include "app/desktop/reader/text_objects.h"

namespace carrel::desktop {

namespace {

constexpr int paddingX = 14;
constexpr int paddingY = 11;
constexpr int leastHeight = 60;
constexpr int lineHeight = 19;

}  // namespace

ComparisonDelegate::ComparisonDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme) {}

void ComparisonDelegate::setLinks(std::vector<library::Link> links) {
    links_.out = std::move(links);
}

void ComparisonDelegate::writeCell(const QModelIndex& index, const ShownCell& shown,
                                   ReaderDocument& target) const {
    const Tokens& t = theme_.tokens();
    const TextFormats formats(theme_);
    TextFormats::Line line = formats.cell(false, false);
    line.text.setFont(theme_.widgetFont());
    line.block.setLineHeight(theme_.scaled(lineHeight), QTextBlockFormat::FixedHeight);
    QTextCursor cursor(target.document.get());
    cursor.setBlockFormat(line.block);
    if (shown.cell->text.empty()) {
        line.text.setForeground(t.thirdText);
        line.text.setFontItalic(true);
        cursor.insertText(tr("not stated"), line.text);
        return;
    }
    line.text.setForeground(index.data(ComparisonModel::DiffersRole).toBool() ? t.text : t.secondText);
    InlineWriter(cursor, formats, links_, target).write(shown.cell->content.inlines, line.text);
    mark(shown, target);
}

void ComparisonDelegate::mark(const ShownCell& shown, const ReaderDocument& target) const {
    const auto markAll = [&](const std::vector<Range>& places, const QTextCharFormat& format) {
        for (const Range& words : places) {
            const Passage passage = passageOf(words, target.positions, *target.document);
            QTextCursor cursor(target.document.get());
            cursor.setPosition(passage.begin);
            cursor.setPosition(passage.end, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(format);
        }
    };
    QTextCharFormat differing;
    differing.setFontWeight(QFont::DemiBold);
    differing.setBackground(theme_.tokens().softAccent);
    markAll(shown.differing, differing);
    QTextCharFormat found;
    found.setBackground(theme_.tokens().match);
    found.setForeground(theme_.tokens().text);
    markAll(shown.found, found);
}

std::unique_ptr<QTextDocument> ComparisonDelegate::documentFor(const QModelIndex& index, int width) const {
    ReaderDocument cell;
    cell.document = std::make_unique<QTextDocument>();
    cell.document->setUndoRedoEnabled(false);
    cell.document->setDocumentMargin(0);
    cell.document->setDefaultFont(theme_.widgetFont());
    addTextObjects(*cell.document, theme_);
    if (const auto* shown = index.data(ComparisonModel::CellRole).value<const ShownCell*>())
        writeCell(index, *shown, cell);
    cell.document->setTextWidth(width - 2 * theme_.scaled(paddingX));
    return std::move(cell.document);
}

void ComparisonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    const QRect& cell = option.rect;
    const bool mirrored = option.direction == Qt::RightToLeft;
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), theme_.tokens().line);
    painter->fillRect(QRect(mirrored ? cell.left() : cell.right(), cell.top(), 1, cell.height()),
                      theme_.tokens().line);
    const bool byKeys =
        option.widget != nullptr && option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (option.state.testFlag(QStyle::State_HasFocus) && byKeys) {
        painter->setPen(theme_.tokens().accent);
        painter->drawRect(cell.adjusted(0, 0, -1, -1));
    }
    painter->translate(option.rect.topLeft() + QPoint(theme_.scaled(paddingX), theme_.scaled(paddingY)));
    documentFor(index, option.rect.width())->drawContents(painter);
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int least = theme_.scaled(leastHeight);
    const int width = option.rect.width() > 2 * theme_.scaled(paddingX) ? option.rect.width() : least * 4;
    const int text = static_cast<int>(documentFor(index, width)->size().height());
    return {width, std::max(text + 2 * theme_.scaled(paddingY), least)};
}

LinkSpot ComparisonDelegate::linkAt(const QPoint& point, const QRect& cell, const QModelIndex& index) const {
    const auto document = documentFor(index, cell.width());
    const QPoint corner = cell.topLeft() + QPoint(theme_.scaled(paddingX), theme_.scaled(paddingY));
    const int at = document->documentLayout()->hitTest(point - corner, Qt::ExactHit);
    const DocumentLink link = at < 0 ? DocumentLink() : carrel::desktop::linkAt(*document, at);
    if (link.href.isEmpty()) return {};
    return {linkTarget(link.href), lineRect(*document, link, at).toAlignedRect().translated(corner)};
}

}  // namespace carrel::desktop
