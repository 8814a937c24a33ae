// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/block_writer.h"

#include <QCoreApplication>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

#include "app/desktop/reader/column_widths.h"

namespace carrel::desktop {

using markup::Block;
using markup::BlockKind;

namespace {

PaintedFrame frameOf(const Block& callout) {
    if (callout.name == "lesson") return PaintedFrame::Lesson;
    if (callout.name == "watch-for") return PaintedFrame::WatchFor;
    if (callout.name == "example") return PaintedFrame::Example;
    return PaintedFrame::Note;
}

QString nameOf(PaintedFrame callout) {
    switch (callout) {
        case PaintedFrame::Lesson:
            return QCoreApplication::translate("Reader", "Lesson");
        case PaintedFrame::WatchFor:
            return QCoreApplication::translate("Reader", "Watch for");
        case PaintedFrame::Example:
            return QCoreApplication::translate("Reader", "Example");
        default:
            return QCoreApplication::translate("Reader", "Note");
    }
}

int columnsOf(const Block& table) {
    std::size_t columns = 1;
    for (const Block& row : table.children)
        columns = std::max(columns, row.children.size());
    return static_cast<int>(columns);
}

}  // namespace

BlockWriter::BlockWriter(QTextCursor& cursor, const TextFormats& formats, const library::Links& links,
                         ReaderDocument& target, bool atStart)
    : cursor_(cursor),
      formats_(formats),
      target_(target),
      inlines_(cursor, formats, links, target),
      atStart_(atStart) {}

void BlockWriter::write(const std::vector<Block>& blocks) {
    for (const Block& block : blocks)
        write(block);
}

void BlockWriter::write(const Block& block) {
    switch (block.kind) {
        case BlockKind::Lead:
            writeLine(formats_.lead(), block.inlines);
            return;
        case BlockKind::Facts:
            writeFacts(block);
            return;
        case BlockKind::Heading:
            writeHeading(block);
            return;
        case BlockKind::List:
            writeList(block);
            return;
        case BlockKind::Quote:
            writeFrame(block, PaintedFrame::Quote);
            return;
        case BlockKind::Callout:
            writeFrame(block, frameOf(block));
            return;
        case BlockKind::Code:
            writeCode(block);
            return;
        case BlockKind::Table:
            writeTable(block);
            return;
        case BlockKind::Figure:
            writeFigure(block);
            return;
        case BlockKind::Footnote:
            writeFootnote(block);
            return;
        case BlockKind::Rule:
            writeRule();
            return;
        case BlockKind::Fact:
        case BlockKind::ListItem:
        case BlockKind::TableRow:
            write(block.children);
            return;
        case BlockKind::Paragraph:
        case BlockKind::TableCell:
            writeLine(formats_.body(), block.inlines);
            return;
    }
}

void BlockWriter::beginBlock(const TextFormats::Line& line) {
    if (atStart_) {
        cursor_.setBlockFormat(line.block);
        cursor_.setBlockCharFormat(line.text);
    } else {
        cursor_.insertBlock(line.block, line.text);
    }
    atStart_ = false;
}

void BlockWriter::writeLine(const TextFormats::Line& line, const std::vector<markup::Inline>& inlines) {
    beginBlock(line);
    inlines_.write(inlines, line.text);
}

void BlockWriter::writeHeading(const Block& block) {
    const TextFormats::Line line = formats_.heading(block.level);
    beginBlock(line);
    target_.anchors.insert(QString::fromStdString(block.name), cursor_.position());
    inlines_.write(block.inlines, line.text);
}

void BlockWriter::writeFacts(const Block& block) {
    if (block.children.empty()) return;
    const auto count = static_cast<int>(block.children.size());
    constexpr int mostInARow = 4;
    const int columns = std::min(count, mostInARow);
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setBorderCollapse(true);
    format.setTopMargin(14);
    format.setBottomMargin(14);
    format.setColumnWidthConstraints(
        QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
    QTextTable* table = cursor_.insertTable((count + columns - 1) / columns, columns, format);
    for (int index = 0; index < table->rows() * columns; ++index) {
        QTextTableCell cell = table->cellAt(index / columns, index % columns);
        if (index < count)
            writeFact(block.children[static_cast<std::size_t>(index)], cell.firstCursorPosition());
        // After the text, whose first line would take its place.
        cell.setFormat(formats_.factCell(index < columns, index % columns == 0));
    }
    leaveFrame();
}

void BlockWriter::writeFact(const Block& fact, QTextCursor cell) {
    std::swap(cursor_, cell);
    atStart_ = true;
    bool value = true;
    for (const Block& line : fact.children) {
        writeLine(value ? formats_.factValue() : formats_.factLabel(), line.inlines);
        value = false;
    }
    std::swap(cursor_, cell);
}

void BlockWriter::writeList(const Block& block) {
    QTextListFormat format;
    format.setStyle(block.level > 0  ? QTextListFormat::ListDecimal
                    : listDepth_ > 0 ? QTextListFormat::ListCircle
                                     : QTextListFormat::ListDisc);
    format.setIndent(listDepth_ + 1);
    ++listDepth_;
    QTextList* list = nullptr;
    for (const Block& item : block.children)
        writeListItem(item, list, format);
    --listDepth_;
    if (listDepth_ > 0) return;
    QTextBlockFormat last = cursor_.blockFormat();  // the text goes on as below a paragraph
    last.setBottomMargin(formats_.body().block.bottomMargin());
    cursor_.setBlockFormat(last);
}

void BlockWriter::writeListItem(const Block& item, QTextList*& list, const QTextListFormat& format) {
    bool first = true;
    for (const Block& part : item.children) {
        if (part.kind != BlockKind::Paragraph) {
            write(part);
            continue;
        }
        TextFormats::Line line = formats_.listItem(listDepth_);
        if (!first) line.block.setIndent(listDepth_);
        beginBlock(line);
        if (first && list == nullptr) list = cursor_.createList(format);
        if (first) list->add(cursor_.block());
        inlines_.write(part.inlines, line.text);
        first = false;
    }
}

void BlockWriter::writeFrame(const Block& block, PaintedFrame painted) {
    cursor_.insertFrame(formats_.frame(painted));
    atStart_ = true;
    if (painted != PaintedFrame::Quote) {
        const TextFormats::Line name = formats_.calloutName(painted);
        beginBlock(name);
        cursor_.insertText(nameOf(painted), name.text);
    }
    write(block.children);
    QTextBlockFormat last = cursor_.blockFormat();
    last.setBottomMargin(0);
    cursor_.setBlockFormat(last);
    leaveFrame();
}

void BlockWriter::writeTable(const Block& block) {
    if (block.children.empty()) return;
    const int columns = columnsOf(block);
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setBorder(0);
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setBorderCollapse(true);
    format.setTopMargin(8);
    format.setBottomMargin(16);
    format.setHeaderRowCount(1);
    constexpr qreal sidePadding = 18;
    constexpr int wide = 5;  // columns; more of them are set smaller
    format.setColumnWidthConstraints(columnWidths(block, formats_.cell(true, columns > wide).text.font(),
                                                  formats_.theme().readingColumn(), sidePadding));
    QTextTable* table = cursor_.insertTable(static_cast<int>(block.children.size()), columns, format);
    int index = 0;
    for (const Block& row : block.children)
        writeTableRow(row, table, index++, columns > wide);
    leaveFrame();
}

void BlockWriter::writeTableRow(const Block& row, QTextTable* table, int index, bool small) {
    const TextFormats::Line line = formats_.cell(index == 0, small);
    int column = 0;
    for (const Block& content : row.children) {
        QTextTableCell cell = table->cellAt(index, column);
        QTextCursor inside = cell.firstCursorPosition();
        std::swap(cursor_, inside);
        atStart_ = true;
        writeLine(line, content.inlines);
        std::swap(cursor_, inside);
        // After the text, whose first line would take its place.
        cell.setFormat(formats_.tableCell(index == 0, column == 0));
        ++column;
    }
}

void BlockWriter::writeCode(const Block& block) {
    cursor_.insertFrame(formats_.frame(PaintedFrame::Code));
    atStart_ = true;
    writeLine(formats_.code(), block.inlines);
    leaveFrame();
}

void BlockWriter::writeFigure(const Block& block) {
    TextFormats::Line picture = formats_.body();
    picture.block.setLineHeight(0, QTextBlockFormat::SingleHeight);
    picture.block.setTopMargin(8);
    picture.block.setBottomMargin(4);
    const auto caption =
        std::find_if(block.inlines.begin(), block.inlines.end(),
                     [](const markup::Inline& piece) { return piece.kind != markup::InlineKind::Image; });
    writeLine(picture, {block.inlines.begin(), caption});
    if (caption != block.inlines.end()) writeLine(formats_.caption(), {caption, block.inlines.end()});
}

void BlockWriter::writeFootnote(const Block& block) {
    const QString label = QString::fromStdString(block.name);
    bool first = true;
    for (const Block& part : block.children) {
        if (part.kind != BlockKind::Paragraph) {
            write(part);
            continue;
        }
        const TextFormats::Line line = formats_.source();
        beginBlock(line);
        if (first) {
            const QString anchor = QStringLiteral("footnote-") + label;
            target_.anchors.insert(anchor, cursor_.position());
            cursor_.insertText(label, formats_.link(line.text, QLatin1Char('#') + wayBack(anchor)));
            cursor_.insertText(QStringLiteral("\u2002"), line.text);
        }
        inlines_.write(part.inlines, line.text);
        first = false;
    }
}

void BlockWriter::writeRule() {
    TextFormats::Line line = formats_.caption();
    line.block.setProperty(QTextFormat::BlockTrailingHorizontalRulerWidth,
                           QTextLength(QTextLength::PercentageLength, 100));
    beginBlock(line);
}

void BlockWriter::leaveFrame() {
    // Behind a frame or table stands a block that Qt makes; the next line takes it.
    cursor_.movePosition(QTextCursor::End);
    atStart_ = true;
}

}  // namespace carrel::desktop
