// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextCursor>

#include <vector>

#include "app/desktop/reader/reader_document.h"
#include "app/desktop/reader/text_formats.h"
#include "core/library/link.h"
#include "core/markup/document.h"

namespace carrel::desktop {

/// Writes the inlines of a block at the cursor and notes where their characters stand.
class InlineWriter {
public:
    /// All references outlive the writer.
    InlineWriter(QTextCursor& cursor, const TextFormats& formats, const library::Links& links,
                 ReaderDocument& target);

    void write(const std::vector<markup::Inline>& inlines, const QTextCharFormat& format);

private:
    void writeOne(const markup::Inline& piece, const QTextCharFormat& format);
    /// A number that leads to what is below the text.
    void writeReference(const QString& label, const QString& kind, const QTextCharFormat& format);
    void writeText(const markup::Inline& piece, const QTextCharFormat& format);
    void writeLink(const markup::Inline& piece, const QTextCharFormat& format);
    void writeImage(const markup::Inline& piece, const QTextCharFormat& format);
    [[nodiscard]] const library::Link* findLink(std::uint32_t number) const;

    QTextCursor& cursor_;
    const TextFormats& formats_;
    const library::Links& links_;
    ReaderDocument& target_;
};

}  // namespace carrel::desktop
