// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/document_link.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

#include "app/desktop/reader/inline_icon.h"

namespace carrel::desktop {

namespace {

/// An icon belongs to the text before it; other objects stand for themselves.
bool standsAlone(const QTextCharFormat& format) {
    return format.objectType() != QTextFormat::NoObject && format.objectType() != InlineIcon::objectType;
}

}  // namespace

DocumentLink linkAt(const QTextDocument& document, int position) {
    DocumentLink link;
    bool alone = false;
    const QTextBlock block = document.findBlock(position);
    for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
        const QTextFragment fragment = piece.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const int end = fragment.position() + fragment.length();
        const bool goesOn = !alone && !standsAlone(format) && format.anchorHref() == link.href;
        if (goesOn && link.end == fragment.position()) {
            link.end = end;
        } else if (link.begin <= position && position < link.end) {
            break;
        } else {
            link = {fragment.position(), end, format.anchorHref()};
            alone = standsAlone(format);
        }
    }
    const bool inside = link.begin <= position && position < link.end;
    return inside && !link.href.isEmpty() ? link : DocumentLink();
}

QRectF lineRect(const QTextDocument& document, const DocumentLink& link, int position) {
    const QTextBlock block = document.findBlock(position);
    // Asked first: it lays the block out.
    const QPointF origin = document.documentLayout()->blockBoundingRect(block).topLeft();
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid()) return {};
    const int lineBegin = line.textStart();
    const int lineEnd = lineBegin + line.textLength();
    const qreal left = line.cursorToX(std::max(link.begin - block.position(), lineBegin));
    const qreal right = line.cursorToX(std::min(link.end - block.position(), lineEnd));
    return QRectF(std::min(left, right), line.y(), std::abs(right - left), line.height()).translated(origin);
}

}  // namespace carrel::desktop
