// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/frame_painter.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextFrame>

#include "app/desktop/reader/text_formats.h"
#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr qreal barWidth = 3;
constexpr int calloutIcon = 20;

QString iconOf(PaintedFrame frame) {
    switch (frame) {
        case PaintedFrame::Lesson:
            return QStringLiteral("lesson");
        case PaintedFrame::WatchFor:
            return QStringLiteral("warning");
        case PaintedFrame::Example:
            return QStringLiteral("note");
        default:
            return QStringLiteral("info");
    }
}

/// Where a block ends. Lines of a fixed height go on below the letters, with which the block's rectangle
/// ends.
qreal bottomOf(const QTextBlock& block, const QRectF& rectangle) {
    const QTextBlockFormat format = block.blockFormat();
    const int lines = block.layout()->lineCount();
    if (format.lineHeightType() != QTextBlockFormat::FixedHeight || lines == 0) return rectangle.bottom();
    return rectangle.bottom() + format.lineHeight() - block.layout()->lineAt(lines - 1).height();
}

/// The layout knows it, too, but lays out the whole text before it says so.
QRectF fillOf(const QTextDocument& document, const QTextFrame& frame) {
    const QAbstractTextDocumentLayout* layout = document.documentLayout();
    const QRectF first = layout->blockBoundingRect(frame.firstCursorPosition().block());
    const QTextBlock last = frame.lastCursorPosition().block();
    const qreal bottom = bottomOf(last, layout->blockBoundingRect(last));
    const qreal padding = frame.frameFormat().padding();
    // Margins at the sides are room for the bar and the icon, and filled, too.
    return {QPointF(0, first.top() - padding), QPointF(document.textWidth(), bottom + padding)};
}

void paintFrame(QPainter& painter, const QRectF& fill, const QTextFrameFormat& format, const Tokens& t) {
    const auto kind = static_cast<PaintedFrame>(format.intProperty(CalloutProperty));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (kind == PaintedFrame::Quote) {
        painter.setBrush(t.strongLine);
        painter.drawRect(QRectF(fill.topLeft(), QSizeF(barWidth, fill.height())));
        return;
    }
    constexpr qreal radius = 6;
    if (kind == PaintedFrame::Code) {
        painter.setBrush(t.side);
        painter.drawRoundedRect(fill, radius, radius);
        return;
    }
    painter.setBrush(kind == PaintedFrame::WatchFor ? t.softWarning : t.softAccent);
    painter.drawRoundedRect(fill, radius, radius);
    const QColor bar = kind == PaintedFrame::WatchFor ? t.warning : t.accent;
    painter.fillRect(QRectF(fill.topLeft(), QSizeF(barWidth, fill.height())), bar);
    painter.drawPixmap(fill.topLeft() + QPointF(14, format.padding()),
                       iconPixmap(iconOf(kind), bar, calloutIcon, pixelRatioOf(painter)));
}

}  // namespace

void paintFrames(QPainter& painter, const QTextDocument& document, int lastPosition, const Tokens& tokens) {
    for (const QTextFrame* frame : document.rootFrame()->childFrames())
        if (frame->frameFormat().hasProperty(CalloutProperty) && frame->firstPosition() <= lastPosition)
            paintFrame(painter, fillOf(document, *frame), frame->frameFormat(), tokens);
}

}  // namespace carrel::desktop
