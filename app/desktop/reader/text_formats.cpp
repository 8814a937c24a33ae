// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/text_formats.h"

namespace carrel::desktop {

namespace {

constexpr int calloutIndent = 44;  // bar, icon and the gap behind it
constexpr int framePadding = 12;
constexpr int listIndent = 24;

}  // namespace

TextFormats::TextFormats(const Theme& theme) : theme_(theme) {}

TextFormats::Line TextFormats::line(const QFont& font, const QColor& colour, qreal height) const {
    const qreal scale = theme_.readingScale();
    QFont scaled = font;
    scaled.setPixelSize(qRound(font.pixelSize() * scale));
    Line line;
    line.text.setFont(scaled);
    line.text.setForeground(colour);
    line.block.setLineHeight(height * scale, QTextBlockFormat::FixedHeight);
    return line;
}

TextFormats::Line TextFormats::spaced(Line line, qreal above, qreal below) const {
    line.block.setTopMargin(above * theme_.readingScale());
    line.block.setBottomMargin(below * theme_.readingScale());
    return line;
}

TextFormats::Line TextFormats::kicker() const {
    Line kicker = line(theme_.uiFont(12, QFont::Medium), tokens().secondText, 18);
    kicker.block.setLineHeight(18 * theme_.readingScale(), QTextBlockFormat::MinimumHeight);
    return spaced(kicker, 0, 6);
}

TextFormats::Line TextFormats::title() const {
    Line title = spaced(line(theme_.headingFont(30), tokens().text, 38), 0, 8);
    title.text.setFontLetterSpacingType(QFont::PercentageSpacing);
    title.text.setFontLetterSpacing(99);
    title.block.setHeadingLevel(1);
    return title;
}

TextFormats::Line TextFormats::lead() const {
    return spaced(line(theme_.readingFont(18, QFont::Normal), tokens().secondText, 28), 0, 12);
}

TextFormats::Line TextFormats::chips() const {
    Line chips = line(theme_.uiFont(12, QFont::Normal), tokens().text, 28);
    chips.block.setLineHeight(30 * theme_.readingScale(), QTextBlockFormat::MinimumHeight);
    return spaced(chips, 0, 6);
}

TextFormats::Line TextFormats::body() const {
    return spaced(line(theme_.readingFont(16, QFont::Normal), tokens().text, 25.6), 0, 12);
}

TextFormats::Line TextFormats::heading(std::uint32_t level) const {
    constexpr std::uint32_t sectionLevel = 2;
    Line heading = level <= sectionLevel ? line(theme_.headingFont(20), tokens().text, 28)
                                         : line(theme_.uiFont(16, QFont::DemiBold), tokens().text, 24);
    heading.block.setHeadingLevel(static_cast<int>(level));
    return level <= sectionLevel ? spaced(heading, 24, 6) : spaced(heading, 16, 4);
}

TextFormats::Line TextFormats::listItem(int depth) const {
    Line item = spaced(body(), 0, 5);
    item.block.setLeftMargin(depth > 0 ? 0 : listIndent);
    return item;
}

TextFormats::Line TextFormats::cell(bool heading, bool small) const {
    const QFont font = theme_.uiFont(small ? 12 : 14, heading ? QFont::DemiBold : QFont::Normal);
    return line(font, heading ? tokens().secondText : tokens().text, small ? 18 : 21);
}

TextFormats::Line TextFormats::factValue() const {
    return line(theme_.headingFont(20), tokens().text, 26);
}

TextFormats::Line TextFormats::factLabel() const {
    return line(theme_.uiFont(12, QFont::Normal), tokens().secondText, 16);
}

TextFormats::Line TextFormats::calloutName(PaintedFrame callout) const {
    return line(theme_.uiFont(12, QFont::DemiBold), calloutColour(callout), 20);
}

TextFormats::Line TextFormats::code() const {
    Line code = body();
    code.text.setFontFamilies({QStringLiteral("DejaVu Sans Mono"), QStringLiteral("monospace")});
    code.text.setProperty(QTextFormat::FontPixelSize, qRound(13 * theme_.readingScale()));
    code.text.setFontFixedPitch(true);
    code.block.setLineHeight(20 * theme_.readingScale(), QTextBlockFormat::FixedHeight);
    code.block.setNonBreakableLines(false);
    return spaced(code, 0, 0);
}

TextFormats::Line TextFormats::caption() const {
    return spaced(line(theme_.uiFont(12, QFont::Normal), tokens().secondText, 18), 0, 16);
}

TextFormats::Line TextFormats::source() const {
    return spaced(line(theme_.uiFont(13, QFont::Normal), tokens().text, 20), 0, 6);
}

QTextFrameFormat TextFormats::frame(PaintedFrame painted) const {
    QTextFrameFormat frame;
    frame.setProperty(CalloutProperty, static_cast<int>(painted));
    frame.setTopMargin(14);
    frame.setBottomMargin(16);
    frame.setPadding(framePadding);
    frame.setBorder(0);
    const bool callout = painted != PaintedFrame::Quote && painted != PaintedFrame::Code;
    // A frame pads all sides alike; the room for bar and icon is a margin that the view paints into.
    if (callout) frame.setLeftMargin(calloutIndent - framePadding);
    if (painted == PaintedFrame::Quote) frame.setLeftMargin(8);
    return frame;
}

QTextTableCellFormat TextFormats::tableCell(bool heading, bool firstColumn) const {
    QTextTableCellFormat cell;
    cell.setBottomBorder(1);
    cell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    cell.setBottomBorderBrush(heading ? tokens().strongLine : tokens().line);
    cell.setTopPadding(7);
    cell.setBottomPadding(7);
    cell.setLeftPadding(firstColumn ? 0 : 10);
    cell.setRightPadding(6);
    return cell;
}

QTextTableCellFormat TextFormats::factCell(bool firstRow, bool firstColumn) const {
    QTextTableCellFormat cell;
    if (firstRow) {
        cell.setTopBorder(1);
        cell.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        cell.setTopBorderBrush(tokens().line);
    }
    cell.setBottomBorder(1);
    cell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    cell.setBottomBorderBrush(tokens().line);
    cell.setTopPadding(12);
    cell.setBottomPadding(12);
    cell.setRightPadding(8);
    cell.setLeftPadding(firstColumn ? 0 : 14);
    return cell;
}

QColor TextFormats::calloutColour(PaintedFrame callout) const {
    return callout == PaintedFrame::WatchFor ? tokens().warning : tokens().accent;
}

QTextCharFormat TextFormats::link(QTextCharFormat around, const QString& address) const {
    around.setAnchor(true);
    around.setAnchorHref(address);
    around.setForeground(tokens().accent);
    around.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    around.setUnderlineColor(tokens().accentLine);
    return around;
}

QTextCharFormat TextFormats::mention(const QString& address) const {
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(tokens().edge);
    return format;
}

QTextCharFormat TextFormats::ownLink(const QString& address) const {
    QTextCharFormat format = mention(address);
    format.setForeground(tokens().accent);
    format.setUnderlineColor(tokens().accent);
    return format;
}

QTextCharFormat TextFormats::brokenLink(QTextCharFormat around, const QString& href) const {
    around.setForeground(tokens().error);
    around.setUnderlineStyle(QTextCharFormat::DashUnderline);
    around.setUnderlineColor(tokens().error);
    around.setAnchor(true);
    around.setAnchorHref(href);
    return around;
}

QTextCharFormat TextFormats::sourceNumber(QTextCharFormat around, const QString& address) const {
    // A superscript is drawn at two thirds of its size.
    around.setFont(theme_.uiFont(qRound(16 * theme_.readingScale()), QFont::Medium));
    around.setForeground(tokens().accent);
    around.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    around.setAnchor(true);
    around.setAnchorHref(address);
    return around;
}

}  // namespace carrel::desktop
