// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/figure.h"

#include <gtest/gtest.h>

#include "app/desktop/reader/text_formats.h"

namespace carrel::desktop {
namespace {

std::string svg(const std::string& inside, int width = 100) {
    return "<svg xmlns='http://www.w3.org/2000/svg' width='" + std::to_string(width) +
           "' height='50' viewBox='0 0 " + std::to_string(width) + " 50'>" + inside + "</svg>";
}

const std::string square = "<rect width='100%' height='100%' fill='#1D1F21'/>";

TEST(Figure, IsDrawnAtItsSize) {
    EXPECT_EQ(drawFigure("a.svg", svg(square), lightTokens(), 1).size(), QSize(100, 50));
}

TEST(Figure, IsDrawnWithMorePixelsOnAFinerScreen) {
    EXPECT_EQ(drawFigure("a.svg", svg(square), lightTokens(), 2).size(), QSize(200, 100));
}

TEST(Figure, IsNoWiderThanTheReadingColumn) {
    EXPECT_EQ(drawFigure("a.svg", svg(square, 2000), lightTokens(), 1).width(), readingColumn);
}

TEST(Figure, FollowsTheDarkScheme) {
    const QImage image = drawFigure("a.svg", svg(square), darkTokens(), 1);
    EXPECT_EQ(image.pixelColor(50, 25), darkTokens().text);
}

TEST(Figure, ThatReachesOutsideItselfIsNotDrawn) {
    EXPECT_TRUE(drawFigure("a.svg", svg("<image href='file:///etc/passwd'/>"), lightTokens(), 1).isNull());
}

TEST(Figure, ThatIsDamagedIsNotDrawn) {
    EXPECT_TRUE(drawFigure("a.svg", "<svg", lightTokens(), 1).isNull());
    EXPECT_TRUE(drawFigure("a.png", "no picture", lightTokens(), 1).isNull());
}

}  // namespace
}  // namespace carrel::desktop
