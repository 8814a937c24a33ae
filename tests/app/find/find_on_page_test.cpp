// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/find/find_on_page.h"

#include <gtest/gtest.h>

#include <QTextCursor>

namespace carrel::desktop {
namespace {

QStringList found(QTextDocument& document, const QString& phrase) {
    QStringList pieces;
    for (const Passage& place : findOnPage(document, phrase, {})) {
        QTextCursor cursor(&document);
        cursor.setPosition(place.begin);
        cursor.setPosition(place.end, QTextCursor::KeepAnchor);
        pieces.append(cursor.selectedText());
    }
    return pieces;
}

TEST(FindOnPage, FindsAPhraseAcrossFormats) {
    QTextDocument document;
    document.setHtml(QStringLiteral("<p>a <b>str</b>ong word</p>"));
    EXPECT_EQ(found(document, QStringLiteral("Strong W")), QStringList(QStringLiteral("strong w")));
}

TEST(FindOnPage, PassesOverNumbersOfSources) {
    QTextDocument document;
    document.setHtml(QStringLiteral("<p>a flaw.<sup>3</sup> The warning</p>"));
    EXPECT_EQ(found(document, QStringLiteral("flaw. the")), QStringList(QStringLiteral("flaw.3 The")));
}

TEST(FindOnPage, FindsBehindCharactersOfTwoUnits) {
    QTextDocument document;
    document.setPlainText(QStringLiteral("😀 one 😀 two"));
    EXPECT_EQ(found(document, QStringLiteral("two")), QStringList(QStringLiteral("two")));
    EXPECT_EQ(found(document, QStringLiteral("😀")).size(), 2);
}

TEST(FindOnPage, FindsInCells) {
    QTextDocument document;
    document.setHtml(QStringLiteral("<table><tr><td>speed</td><td>high speed</td></tr></table>"));
    EXPECT_EQ(found(document, QStringLiteral("speed")).size(), 2);
}

TEST(FindOnPage, DoesNotReachOverAParagraph) {
    QTextDocument document;
    document.setPlainText(QStringLiteral("one\ntwo"));
    EXPECT_TRUE(found(document, QStringLiteral("one two")).isEmpty());
}

}  // namespace
}  // namespace carrel::desktop
