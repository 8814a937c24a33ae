// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/reading_progress.h"

#include <QScrollBar>

namespace carrel::desktop {

namespace {

/// Of the text; what follows is the last line or two.
constexpr double nearlyAll = 0.97;

/// The last position of the text up to a place of the document.
std::uint32_t textBefore(const ReaderDocument& article, int position) {
    for (int at = position; at > 0; --at)
        if (const auto text = article.positions.toText(at)) return *text;
    return 0;
}

}  // namespace

ReadingProgress progressIn(ReaderView& reader, std::uint32_t textSize) {
    ReadingProgress progress;
    if (reader.verticalScrollBar()->value() > 0)
        if (const auto place = reader.readingPlace()) progress.top = place->text;
    const QPoint corner = reader.viewport()->rect().bottomRight() - QPoint(1, 1);
    const int last = reader.cursorForPosition(corner).position();
    const bool written = !reader.article().rest;
    progress.atEnd =
        written && textBefore(reader.article(), last) >= static_cast<std::uint32_t>(textSize * nearlyAll);
    return progress;
}

}  // namespace carrel::desktop
