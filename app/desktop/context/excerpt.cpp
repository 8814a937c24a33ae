// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/excerpt.h"

#include "core/text/utf8.h"

namespace carrel::desktop {

namespace {

constexpr qsizetype roomy = 52;   // characters in which the marked words may end without a cut
constexpr qsizetype leadIn = 24;  // kept before them when there is one

QString part(const std::string& text, Range range) {
    const std::string_view bytes = text::slice(text, range);
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

}  // namespace

Excerpt excerptOf(const std::string& sentence, Range mark) {
    Excerpt excerpt{QString::fromStdString(sentence), part(sentence, {0, mark.begin}).size(),
                    part(sentence, mark).size()};
    if (excerpt.markSize == 0 || excerpt.markBegin + excerpt.markSize <= roomy) return excerpt;
    const qsizetype space = excerpt.text.indexOf(QLatin1Char(' '), excerpt.markBegin - leadIn);
    if (space < 0 || space >= excerpt.markBegin) return excerpt;
    const QString before = QStringLiteral("…");
    excerpt.text = before + excerpt.text.mid(space + 1);
    excerpt.markBegin -= space + 1 - before.size();
    return excerpt;
}

}  // namespace carrel::desktop
