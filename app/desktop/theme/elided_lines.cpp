// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme/elided_lines.h"

#include <QFontMetricsF>
#include <QStringList>
#include <QTextLayout>

namespace carrel::desktop {

QString elidedLines(const QString& text, const QFont& font, int width, int lines) {
    QTextLayout layout(text, font);
    QStringList shown;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid() && shown.size() < lines;
         line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = shown.size() + 1 == lines;
        shown.append(last ? QFontMetricsF(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width)
                          : text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return shown.join(QLatin1Char('\n'));
}

}  // namespace carrel::desktop
