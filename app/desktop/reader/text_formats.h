// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextFrameFormat>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// Marks of frames that the view paints itself, as a frame format's property.
enum FrameProperty { CalloutProperty = QTextFormat::UserProperty + 1 };
enum class PaintedFrame { None, Lesson, WatchFor, Note, Example, Quote, Code };

/// How the reader sets its text (sizes and line heights in pixels).
class TextFormats {
public:
    explicit TextFormats(const Theme& theme);

    [[nodiscard]] const Tokens& tokens() const { return theme_.tokens(); }
    [[nodiscard]] const Theme& theme() const { return theme_; }

    struct Line {
        QTextCharFormat text;
        QTextBlockFormat block;
    };
    [[nodiscard]] Line kicker() const;
    [[nodiscard]] Line title() const;
    [[nodiscard]] Line lead() const;
    [[nodiscard]] Line chips() const;
    [[nodiscard]] Line body() const;
    [[nodiscard]] Line heading(std::uint32_t level) const;
    [[nodiscard]] Line listItem(int depth) const;
    [[nodiscard]] Line cell(bool heading, bool small) const;
    [[nodiscard]] Line factValue() const;
    [[nodiscard]] Line factLabel() const;
    [[nodiscard]] Line calloutName(PaintedFrame callout) const;
    [[nodiscard]] Line code() const;
    [[nodiscard]] Line caption() const;
    [[nodiscard]] Line source() const;

    [[nodiscard]] QTextFrameFormat frame(PaintedFrame painted) const;
    /// A cell of an article's table; lines stand between rows only.
    [[nodiscard]] QTextTableCellFormat tableCell(bool heading, bool firstColumn) const;
    /// A cell of the facts strip, between two lines.
    [[nodiscard]] QTextTableCellFormat factCell(bool firstRow, bool firstColumn) const;
    /// A link's colour and underline, over the format of the text around it.
    [[nodiscard]] QTextCharFormat link(QTextCharFormat around, const QString& address) const;
    /// A place that names an article; to be laid over the format of the text.
    [[nodiscard]] QTextCharFormat mention(const QString& address) const;
    /// A link of the reader's own; the same.
    [[nodiscard]] QTextCharFormat ownLink(const QString& address) const;
    /// A link that leads nowhere; `href` tells what was wanted.
    [[nodiscard]] QTextCharFormat brokenLink(QTextCharFormat around, const QString& href) const;
    [[nodiscard]] QTextCharFormat sourceNumber(QTextCharFormat around, const QString& address) const;
    [[nodiscard]] QColor calloutColour(PaintedFrame callout) const;

private:
    [[nodiscard]] Line line(const QFont& font, const QColor& colour, qreal height) const;
    /// With margins in pixels at 100 %.
    [[nodiscard]] Line spaced(Line line, qreal above, qreal below) const;

    const Theme& theme_;
};

}  // namespace carrel::desktop
