// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Ways within a page, and pages of any length, through the real window.
#include <QScrollBar>

#include "core/collect/collect.h"
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class ReadingTest : public DesktopTest {
protected:
    /// A library of a short article and a very long one.
    std::filesystem::path longLibrary() {
        std::string text = "---\ntitle: Long\n---\n";
        for (int section = 1; section <= 400; ++section)
            text +=
                "## Section " + std::to_string(section) +
                "\n\nSome words that fill a line or two of the page, again and again, until it is long.\n\n";
        folder_.write("source/library.yaml", "id: notes\ntitle: Notes\nstart: short\n");
        folder_.write("source/long.md", text);
        folder_.write("source/short.md", "---\ntitle: Short\n---\nTo [[Long]], to [[Long#Section 390]].\n");
        EXPECT_TRUE(collect::build(folder_.path() / "source", folder_.path() / "l.carrel", {}).ok());
        return folder_.path() / "l.carrel";
    }
    /// Clicks the first number that leads to an anchor.
    static void clickNumber(Session& session, const QString& href) {
        ReaderView& view = session.reader();
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
                if (piece.fragment().charFormat().anchorHref() != href) continue;
                QTextCursor cursor(view.document());
                cursor.setPosition(piece.fragment().position());
                const QPoint left = view.cursorRect(cursor).center();
                QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, left + QPoint(3, 0));
                return;
            }
        FAIL() << "no number leads to " << href.toStdString();
    }
    static QString textAtTop(Session& session) {
        ReaderView& view = session.reader();
        return view.cursorForPosition({10, 20}).block().text();
    }
};

TEST_F(ReadingTest, ANumberOfASourceLeadsThereAndBack) {
    Session session(personal_);
    session.open("equifax");
    session.reader().verticalScrollBar()->setValue(30);
    clickNumber(session, QStringLiteral("#source-1"));
    ASSERT_GT(session.reader().verticalScrollBar()->value(), 300);
    clickNumber(session, QStringLiteral("#back-source-1"));
    EXPECT_EQ(session.reader().verticalScrollBar()->value(), 30);
}

TEST_F(ReadingTest, ALongPageIsWholeInTheEnd) {
    Session session(personal_, longLibrary());
    session.clickLink(QStringLiteral("carrel://notes/long"));
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Long")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !session.reader().article().rest; }, 20000));
    EXPECT_TRUE(session.reader().toPlainText().contains(QStringLiteral("Section 400")));
}

TEST_F(ReadingTest, ALongPageOpensAtASectionFarBelow) {
    Session session(personal_, longLibrary());
    session.clickLink(QStringLiteral("carrel://notes/long#section-390"));
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Long")));
    EXPECT_EQ(textAtTop(session), QStringLiteral("Section 390"));
}

TEST_F(ReadingTest, ALongPageThatIsLeftWhileItIsWrittenHarmsNothing) {
    Session session(personal_, longLibrary());
    session.clickLink(QStringLiteral("carrel://notes/long"));
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Long")));
    session.press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("Short")));
    EXPECT_TRUE(session.reader().toPlainText().contains(QStringLiteral("To Long")));
}

TEST_F(ReadingTest, EveryArticleOpensInBothThemesAndSizes) {
    Session session(personal_);
    const auto articles = workspace::Shelf({CARREL_LIBRARY}).contents().front().articles;
    for (const library::Summary& article : articles) {
        session.tabs().open({article.key, {}}, {}, OpenIn::Here);
        ASSERT_TRUE(QTest::qWaitFor([&] {
            const OpenArticlePtr& open = session.tabs().current().article();
            return open != nullptr && open->article.key == article.key;
        })) << article.key.slug;
        session.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        session.press(Qt::Key_Plus, Qt::ControlModifier);
        session.press(Qt::Key_0, Qt::ControlModifier);
        EXPECT_TRUE(session.reader().toPlainText().contains(QString::fromStdString(article.title)))
            << article.key.slug;
    }
}

}  // namespace
}  // namespace carrel::desktop
