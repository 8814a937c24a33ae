// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/document_link.h"

#include <gtest/gtest.h>

#include <QTextCursor>

#include "app/desktop/reader/inline_icon.h"

namespace carrel::desktop {
namespace {

/// "see aa bb. cc" with a link over "aa bb", of which "bb" is bold, and another over "cc".
class DocumentLinkTest : public testing::Test {
protected:
    DocumentLinkTest() {
        QTextCursor cursor(&document_);
        cursor.insertText(QStringLiteral("see "), plain_);
        cursor.insertText(QStringLiteral("aa "), first_);
        QTextCharFormat bold = first_;
        bold.setFontWeight(QFont::Bold);
        cursor.insertText(QStringLiteral("bb"), bold);
        InlineIcon::write(cursor, QStringLiteral("external"), bold);
        cursor.insertText(QStringLiteral(". "), plain_);
        cursor.insertText(QStringLiteral("cc"), linkFormat("second"));
    }

    static QTextCharFormat linkFormat(const char* href) {
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorHref(QLatin1String(href));
        return format;
    }

    QTextDocument document_;
    QTextCharFormat plain_;
    QTextCharFormat first_ = linkFormat("first");
};

TEST_F(DocumentLinkTest, IsOneOverSeveralFormatsAndItsIcon) {
    const DocumentLink link = linkAt(document_, 4);
    EXPECT_EQ(link.href, QStringLiteral("first"));
    EXPECT_EQ(link.begin, 4);
    EXPECT_EQ(link, linkAt(document_, 8));
    EXPECT_EQ(document_.characterAt(link.end), QLatin1Char('.'));
}

TEST_F(DocumentLinkTest, IsNoneOnPlainText) {
    EXPECT_EQ(linkAt(document_, 2), DocumentLink());
}

TEST_F(DocumentLinkTest, IsNoneBehindTheEnd) {
    EXPECT_EQ(linkAt(document_, 500), DocumentLink());
}

TEST_F(DocumentLinkTest, StandsOnItsLine) {
    document_.setTextWidth(1000);
    const DocumentLink link = linkAt(document_, 4);
    const QRectF rect = lineRect(document_, link, 4);
    EXPECT_GT(rect.left(), 10);
    EXPECT_GT(rect.width(), 10);
    EXPECT_LT(rect.right(), lineRect(document_, linkAt(document_, link.end + 2), link.end + 2).left());
}

}  // namespace
}  // namespace carrel::desktop
