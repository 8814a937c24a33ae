// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextCursor>

#include "app/desktop/reader/inline_writer.h"
#include "app/desktop/reader/reader_document.h"
#include "app/desktop/reader/text_formats.h"
#include "core/markup/document.h"

namespace carrel::desktop {

/// Writes the blocks of an article at the cursor, each as its own part of the QTextDocument.
class BlockWriter {
public:
    /// All references outlive the writer. `atStart`: what an earlier writer at this place said last.
    BlockWriter(QTextCursor& cursor, const TextFormats& formats, const library::Links& links,
                ReaderDocument& target, bool atStart = false);

    void write(const std::vector<markup::Block>& blocks);
    void write(const markup::Block& block);
    /// The cursor stands in an empty block that the next line may take.
    [[nodiscard]] bool atStart() const { return atStart_; }

private:
    void writeLine(const TextFormats::Line& line, const std::vector<markup::Inline>& inlines);
    void beginBlock(const TextFormats::Line& line);
    void writeHeading(const markup::Block& block);
    void writeFacts(const markup::Block& block);
    void writeFact(const markup::Block& fact, QTextCursor cell);
    void writeList(const markup::Block& block);
    void writeListItem(const markup::Block& item, QTextList*& list, const QTextListFormat& format);
    void writeFrame(const markup::Block& block, PaintedFrame painted);
    void writeTable(const markup::Block& block);
    void writeTableRow(const markup::Block& row, QTextTable* table, int index, bool small);
    void writeCode(const markup::Block& block);
    void writeFigure(const markup::Block& block);
    void writeFootnote(const markup::Block& block);
    void writeRule();
    void leaveFrame();

    QTextCursor& cursor_;
    const TextFormats& formats_;
    ReaderDocument& target_;
    InlineWriter inlines_;
    int listDepth_ = 0;
    bool atStart_;
};

}  // namespace carrel::desktop
