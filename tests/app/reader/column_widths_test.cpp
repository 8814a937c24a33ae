// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/column_widths.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>

#include "core/markup/markdown.h"

namespace carrel::desktop {
namespace {

constexpr qreal room = 600;
constexpr qreal padding = 10;

/// The shares of a table that is written in Markdown, in pixels.
QList<qreal> widthsOf(const char* markdown) {
    const markup::Document document = markup::parseMarkdown(markdown, 1);
    QList<qreal> widths;
    for (const QTextLength& share : columnWidths(document.blocks.at(0), QFont(), room, padding))
        widths.append(share.value(room));
    return widths;
}

qreal widthOf(const QString& word) {
    return QFontMetricsF(QFont()).horizontalAdvance(word) + padding;
}

TEST(ColumnWidths, GiveEachColumnRoomForItsLongestWord) {
    const auto widths = widthsOf(
        "| a | responsibilities |\n| --- | --- |\n| "
        "a long text of many words that wants all the room there is and more | b |\n");
    ASSERT_EQ(widths.size(), 2);
    EXPECT_GE(widths.at(1) + 1, widthOf(QStringLiteral("responsibilities")));
}

TEST(ColumnWidths, AddUpToTheRoom) {
    const auto widths =
        widthsOf("| a | b | c |\n| --- | --- | --- |\n| one | two words | three words here |\n");
    EXPECT_NEAR(widths.at(0) + widths.at(1) + widths.at(2), room, 1);
}

TEST(ColumnWidths, GiveMoreToTheLongerText) {
    const auto widths = widthsOf("| a | b |\n| --- | --- |\n| few | some more words than the other has |\n");
    EXPECT_GT(widths.at(1), widths.at(0));
}

TEST(ColumnWidths, StayWithinTheRoomWhenTheWordsDoNotFit) {
    const std::string word(200, 'x');
    const auto widths = widthsOf(("| a | b |\n| --- | --- |\n| " + word + " | " + word + " |\n").c_str());
    EXPECT_NEAR(widths.at(0) + widths.at(1), room, 1);
}

TEST(ColumnWidths, TakeAShortRowForEmptyCells) {
    EXPECT_EQ(widthsOf("| a | b |\n| --- | --- |\n| one |\n").size(), 2);
}

}  // namespace
}  // namespace carrel::desktop
