// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme/line_cache.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

constexpr int wide = 1000;

QFont fontOf(int pixels) {
    QFont font;
    font.setPixelSize(pixels);
    return font;
}

TEST(LineCache, GivesALineThatItKnows) {
    LineCache lines;
    const PaintedLine* first = &lines.find(QStringLiteral("Case study"), fontOf(13), wide);
    EXPECT_EQ(&lines.find(QStringLiteral("Case study"), fontOf(13), wide), first);
}

TEST(LineCache, KeepsFontsApart) {
    LineCache lines;
    const QSizeF small = lines.find(QStringLiteral("Case study"), fontOf(12), wide).size;
    EXPECT_GT(lines.find(QStringLiteral("Case study"), fontOf(24), wide).size.width(), small.width());
}

TEST(LineCache, ElidesWhatIsWiderThanItsRoom) {
    LineCache lines;
    const PaintedLine& line = lines.find(QStringLiteral("Responsibilities"), fontOf(13), 40);
    EXPECT_LE(line.size.width(), 40);
    EXPECT_TRUE(line.text.text().endsWith(QChar(0x2026)));
}

TEST(LineCache, TakesMarkupForText) {
    LineCache lines;
    const qreal plain = lines.find(QStringLiteral("b"), fontOf(13), wide).size.width();
    EXPECT_GT(lines.find(QStringLiteral("<b>b</b>"), fontOf(13), wide).size.width(), plain * 3);
}

TEST(LineCache, ShowsLineFeedsAsSpaces) {
    LineCache lines;
    const qreal height = lines.find(QStringLiteral("one"), fontOf(13), wide).size.height();
    EXPECT_EQ(lines.find(QStringLiteral("one\ntwo"), fontOf(13), wide).size.height(), height);
}

}  // namespace
}  // namespace carrel::desktop
