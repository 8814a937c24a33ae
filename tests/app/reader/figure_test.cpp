// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/figure.h"

#include <gtest/gtest.h>

#include <QBuffer>
#include <QTextCursor>

#include "app/desktop/theme/tokens.h"

namespace carrel::desktop {
namespace {

std::string svg(const std::string& inside, int width = 100) {
    return "<svg xmlns='http://www.w3.org/2000/svg' width='" + std::to_string(width) +
           "' height='50' viewBox='0 0 " + std::to_string(width) + " 50'>" + inside + "</svg>";
}

const QColor plain(0xF0, 0xF0, 0xEC);

/// A picture with a palette, all of it in one colour.
std::string png(int width, int height) {
    QImage image(width, height, QImage::Format_Indexed8);
    image.setColorTable({plain.rgb()});
    image.fill(0);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data().toStdString();
}

const std::string square = "<rect width='100%' height='100%' fill='#1D1F21'/>";

TEST(Figure, IsDrawnAtItsSize) {
    EXPECT_EQ(drawFigure("a.svg", svg(square), lightTokens(), {}).size(), QSize(100, 50));
}

TEST(Figure, IsDrawnWithMorePixelsOnAFinerScreen) {
    EXPECT_EQ(drawFigure("a.svg", svg(square), lightTokens(), {680, 1, 2}).size(), QSize(200, 100));
}

TEST(Figure, IsNoWiderThanTheReadingColumn) {
    EXPECT_EQ(drawFigure("a.svg", svg(square, 2000), lightTokens(), {500, 1, 1}).width(), 500);
}

TEST(Figure, GrowsWithTheZoom) {
    EXPECT_EQ(drawFigure("a.svg", svg(square), lightTokens(), {680, 3, 1}).size(), QSize(300, 150));
}

TEST(Figure, OfPixelsIsAsWideAsTheColumnAndKeepsThoseOfAFinerScreen) {
    const auto drawn = [](qreal pixelRatio) {
        return drawFigure("a.png", png(1360, 860), lightTokens(), {680, 1, pixelRatio});
    };
    EXPECT_EQ(drawn(1).size(), QSize(680, 430));
    EXPECT_EQ(drawn(2).size(), QSize(1360, 860));
    EXPECT_EQ(drawn(2).deviceIndependentSize(), QSizeF(680, 430));
}

TEST(Figure, OfPixelsKeepsItsColoursInAnySize) {
    const QImage image = drawFigure("a.png", png(1360, 860), lightTokens(), {});
    for (int x = 0; x < image.width(); ++x)
        ASSERT_EQ(image.pixelColor(x, x / 2), plain) << x;
}

TEST(Figure, OfFewPixelsIsShownInItsSize) {
    const QImage image = drawFigure("a.png", png(100, 50), lightTokens(), {680, 2, 2});
    EXPECT_EQ(image.size(), QSize(100, 50));
    EXPECT_EQ(image.deviceIndependentSize(), QSizeF(200, 100));
}

TEST(Figure, GivesWayWhereThereIsLessRoom) {
    QTextDocument document;
    document.addResource(QTextDocument::ImageResource, figureUrl("a.svg"),
                         drawFigure("a.svg", svg(square), lightTokens(), {}));
    QTextImageFormat format;
    format.setName(figureUrl("a.svg").toString());
    QTextCursor(&document).insertImage(format);
    const auto size = [&] {
        QTextCursor cursor(&document);
        cursor.movePosition(QTextCursor::End);
        const QTextImageFormat shown = cursor.charFormat().toImageFormat();
        return QSizeF(shown.width(), shown.height());
    };
    fitFigure(document, 0, 60);
    EXPECT_EQ(size(), QSizeF(60, 30));
    fitFigure(document, 0, 600);
    EXPECT_EQ(size(), QSizeF(100, 50));
}

TEST(Figure, FollowsTheDarkScheme) {
    const QImage image = drawFigure("a.svg", svg(square), darkTokens(), {});
    EXPECT_EQ(image.pixelColor(50, 25), darkTokens().text);
}

TEST(Figure, ThatReachesOutsideItselfIsNotDrawn) {
    EXPECT_TRUE(drawFigure("a.svg", svg("<image href='file:///etc/passwd'/>"), lightTokens(), {}).isNull());
}

TEST(Figure, ThatIsDamagedIsNotDrawn) {
    EXPECT_TRUE(drawFigure("a.svg", "<svg", lightTokens(), {}).isNull());
    EXPECT_TRUE(drawFigure("a.png", "no picture", lightTokens(), {}).isNull());
}

}  // namespace
}  // namespace carrel::desktop
