// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/comparison_delegate.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>

#include <algorithm>
#include <utility>

#include "app/desktop/compare/comparison_model.h"
#include "app/desktop/reader/document_link.h"
#include "app/desktop/reader/inline_writer.h"
#include "app/desktop/reader/text_objects.h"

namespace carrel::desktop {

namespace {

constexpr int paddingX = 14;
constexpr int paddingY = 11;
constexpr int leastHeight = 60;

}  // namespace

ComparisonDelegate::ComparisonDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme) {}

void ComparisonDelegate::setLinks(library::Links links) {
    links_ = std::move(links);
}

std::unique_ptr<QTextDocument> ComparisonDelegate::documentFor(const QModelIndex& index, int width) const {
    ReaderDocument cell;
    cell.document = std::make_unique<QTextDocument>();
    cell.document->setDocumentMargin(0);
    cell.document->setDefaultFont(theme_.widgetFont());
    const TextFormats formats(theme_);
    TextFormats::Line line = formats.cell(false, false);
    line.text.setFont(theme_.widgetFont());
    line.block.setLineHeight(theme_.scaled(19), QTextBlockFormat::FixedHeight);
    if (!index.data(ComparisonModel::DiffersRole).toBool())
        line.text.setForeground(theme_.tokens().secondText);
    addTextObjects(*cell.document, theme_);
    QTextCursor cursor(cell.document.get());
    cursor.setBlockFormat(line.block);
    const auto* content = index.data(ComparisonModel::CellRole).value<const compare::Cell*>();
    if (content != nullptr && !content->text.empty()) {
        InlineWriter(cursor, formats, links_, cell).write(content->content.inlines, line.text);
    } else {
        line.text.setForeground(theme_.tokens().thirdText);
        cursor.insertText(tr("not stated"), line.text);
    }
    cell.document->setTextWidth(width - 2 * paddingX);
    return std::move(cell.document);
}

void ComparisonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, theme_.tokens().selected);
    painter->translate(option.rect.topLeft() + QPoint(paddingX, paddingY));
    documentFor(index, option.rect.width())->drawContents(painter);
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int width = option.rect.width() > 2 * paddingX ? option.rect.width() : leastHeight * 4;
    const int height = static_cast<int>(documentFor(index, width)->size().height()) + 2 * paddingY;
    return {width, std::max(height, leastHeight)};
}

LinkSpot ComparisonDelegate::linkAt(const QPoint& point, const QRect& cell, const QModelIndex& index) const {
    const auto document = documentFor(index, cell.width());
    const QPoint corner = cell.topLeft() + QPoint(paddingX, paddingY);
    const int at = document->documentLayout()->hitTest(point - corner, Qt::ExactHit);
    const DocumentLink link = at < 0 ? DocumentLink() : carrel::desktop::linkAt(*document, at);
    if (link.href.isEmpty()) return {};
    return {linkTarget(link.href), lineRect(*document, link, at).toAlignedRect().translated(corner)};
}

}  // namespace carrel::desktop
