// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/copied_selection.h"

#include <gtest/gtest.h>

#include <QTextTable>

#include "app/desktop/reader/citation.h"
#include "app/desktop/reader/reader_document.h"
#include "core/collect/collect.h"
#include "tests/core/temporary_folder.h"

namespace carrel::desktop {
namespace {

class CopiedSelectionTest : public testing::Test {
protected:
    CopiedSelectionTest() {
        folder_.write("source/library.yaml", "id: notes\ntitle: Notes\nedition: '2026'\n");
        folder_.write("source/sources.yaml",
                      "ftc: {publisher: FTC, title: A report, url: 'https://example.org/r'}\n");
        folder_.write(
            "source/title.md",
            "---\ntitle: Title\n---\nA *flaw*.[@ftc] Then [out](https://example.org) and more.\n\n## Part\n\n"
            "- one\n- two\n\n| Name | Size |\n| --- | --- |\n| Ant & bee | small |\n| Cow | large "
            "|\n\nEnd.\n");
        const std::filesystem::path file = folder_.path() / "l.carrel";
        EXPECT_TRUE(collect::build(folder_.path() / "source", file, {}).ok());
        const workspace::Shelf shelf({file});
        library_ = shelf.contents().front().description;
        article_ = *shelf.open({"notes", "title"});
        document_ = buildReaderDocument(article_, library_, theme_);
    }
    /// From the beginning of one text to the end of another one.
    QTextCursor selected(const QString& from, const QString& to) {
        const QTextCursor first = document_.document->find(from);
        QTextCursor cursor = document_.document->find(to, first.selectionStart());
        const int end = cursor.selectionEnd();
        cursor.setPosition(first.selectionStart());
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        return cursor;
    }
    QTextTable* table() {
        for (QTextFrame* frame : document_.document->rootFrame()->childFrames())
            if (auto* table = qobject_cast<QTextTable*>(frame)) return table;
        return nullptr;
    }

    test::TemporaryFolder folder_;
    Theme theme_{Theme::Scheme::Light};
    library::Description library_;
    workspace::OpenArticle article_;
    ReaderDocument document_;
};

TEST_F(CopiedSelectionTest, IsTheWordsAlone) {
    EXPECT_EQ(copiedSelection(selected(QStringLiteral("A flaw"), QStringLiteral("more."))).text,
              QStringLiteral("A flaw. Then out and more."));
}

TEST_F(CopiedSelectionTest, KeepsLinksAndEmphasisInHtml) {
    EXPECT_EQ(copiedSelection(selected(QStringLiteral("A flaw"), QStringLiteral("more."))).html,
              QStringLiteral("<p>A <i>flaw</i>. Then <a href=\"https://example.org\">out</a> and more.</p>"));
}

TEST_F(CopiedSelectionTest, BeginsAndEndsWithinAWord) {
    EXPECT_EQ(copiedSelection(selected(QStringLiteral("hen"), QStringLiteral("ou"))).text,
              QStringLiteral("hen ou"));
}

TEST_F(CopiedSelectionTest, SetsHeadingsAndListsOnLinesOfTheirOwn) {
    const CopiedSelection copied = copiedSelection(selected(QStringLiteral("Part"), QStringLiteral("two")));
    EXPECT_EQ(copied.text, QStringLiteral("Part\n\u2022 one\n\u2022 two")) << copied.text.toStdString();
    EXPECT_EQ(copied.html, QStringLiteral("<h2>Part</h2><ul><li>one</li><li>two</li></ul>"));
}

TEST_F(CopiedSelectionTest, GivesATableAsATable) {
    const CopiedSelection copied = copiedSelection(selected(QStringLiteral("two"), QStringLiteral("End.")));
    EXPECT_TRUE(copied.text.contains(QStringLiteral("\nName\tSize\nAnt & bee\tsmall\nCow\tlarge\n")))
        << copied.text.toStdString();
    EXPECT_TRUE(copied.html.contains(QStringLiteral("<tr><td>Ant &amp; bee</td><td>small</td></tr>")))
        << copied.html.toStdString();
}

TEST_F(CopiedSelectionTest, GivesTheCellsThatWereDraggedOver) {
    QTextCursor cursor = table()->cellAt(1, 0).firstCursorPosition();
    cursor.setPosition(table()->cellAt(2, 1).lastPosition(), QTextCursor::KeepAnchor);
    ASSERT_TRUE(cursor.hasComplexSelection());
    EXPECT_EQ(copiedSelection(cursor).text, QStringLiteral("Ant & bee\tsmall\nCow\tlarge"));
}

TEST_F(CopiedSelectionTest, IsEmptyWithoutOne) {
    EXPECT_TRUE(copiedSelection(QTextCursor(document_.document.get())).text.isEmpty());
}

TEST_F(CopiedSelectionTest, OfACitationSaysWhereItStands) {
    const Address address{article_.article.key, "part"};
    const CopiedSelection cited = citationOf(selected(QStringLiteral("A flaw"), QStringLiteral("flaw.")),
                                             article_.article, library_, address);
    EXPECT_EQ(cited.text,
              QStringLiteral("A flaw.\n\nTitle, Notes, 2026\nSource: FTC, A report, https://example.org/r\n"
                             "carrel://notes/title#part"));
    EXPECT_TRUE(
        cited.html.startsWith(QStringLiteral("<blockquote><p>A <i>flaw</i>.</p></blockquote><p>Title")));
}

TEST_F(CopiedSelectionTest, OfACitationNamesNoSourceThatTheWordsDoNot) {
    const CopiedSelection cited = citationOf(selected(QStringLiteral("one"), QStringLiteral("two")),
                                             article_.article, library_, {article_.article.key, {}});
    EXPECT_FALSE(cited.text.contains(QStringLiteral("FTC")));
}

TEST_F(CopiedSelectionTest, OfACitationWithoutWordsNamesTheArticle) {
    const CopiedSelection cited = citationOf(QTextCursor(document_.document.get()), article_.article,
                                             library_, {article_.article.key, {}});
    EXPECT_EQ(cited.text, QStringLiteral("Title, Notes, 2026\ncarrel://notes/title"));
}

}  // namespace
}  // namespace carrel::desktop
