// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme/line_cache.h"

#include <QFontMetrics>
#include <QTextOption>

#include <memory>

namespace carrel::desktop {

namespace {

/// A text keeps its own direction, also its dots and marks; only where it stands follows the window's.
QTextOption optionFor(const QString& text) {
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    return option;
}

/// Line feeds are spaces, as they are in a line that is painted at once.
PaintedLine lineOf(QString text, const QFont& font, int width) {
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    PaintedLine line;
    line.text.setText(QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
    line.text.setTextFormat(Qt::PlainText);
    line.text.setTextOption(optionFor(text));
    line.text.prepare({}, font);
    line.size = line.text.size();
    return line;
}

}  // namespace

const PaintedLine& LineCache::find(const QString& text, const QFont& font, int width) {
    const Key key{text, font, width};
    if (const PaintedLine* known = lines_.object(key)) return *known;
    auto line = std::make_unique<PaintedLine>(lineOf(text, font, width));
    const PaintedLine& found = *line;
    lines_.insert(key, line.release());
    return found;
}

}  // namespace carrel::desktop
