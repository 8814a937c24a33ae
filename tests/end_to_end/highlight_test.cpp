// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Highlights through the real window: made, seen, edited, removed, and there again.
#include <QMenu>
#include <QPlainTextEdit>

#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

const QString words = QStringLiteral("Apache Struts");

class HighlightTest : public DesktopTest {
protected:
    static void select(Session& session, const QString& text) {
        session.reader().complete();
        const QTextCursor found = session.reader().document()->find(text);
        ASSERT_FALSE(found.isNull()) << text.toStdString();
        session.reader().setTextCursor(found);
        session.reader().ensureCursorVisible();
    }
    static bool waitForHighlights(Session& session, std::size_t count) {
        return QTest::qWaitFor([&] { return session.tabs().current().highlights().size() == count; });
    }
    static void highlight(Session& session, const QString& text) {
        const std::size_t before = session.tabs().current().highlights().size();
        select(session, text);
        session.reader().setFocus();
        session.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(waitForHighlights(session, before + 1));
    }
    static QPoint pointOf(Session& session, const QString& text) {
        QTextCursor cursor = session.reader().document()->find(text);
        cursor.setPosition(cursor.selectionStart() + 2);
        return session.reader().cursorRect(cursor).center();
    }
    static QColor colourBehind(Session& session, const QString& text) {
        QTextCursor cursor = session.reader().document()->find(text);
        cursor.setPosition(cursor.selectionStart());
        const QRect first = session.reader().cursorRect(cursor);
        const QImage picture = session.reader().viewport()->grab().toImage();
        return picture.pixelColor(first.left() + 3, first.top() + 1);
    }
    static HighlightCard* openCard(Session& session, const QString& text) {
        QTest::mouseClick(session.reader().viewport(), Qt::LeftButton, {}, pointOf(session, text));
        auto* card = session.find<HighlightCard>();
        EXPECT_TRUE(card != nullptr && card->isVisible());
        return card;
    }
    static QModelIndex panelEntry(Session& session, const QString& text) {
        const QAbstractItemModel& model = *session.find<ContextPanel>()->model();
        const QModelIndexList found =
            model.match(model.index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? QModelIndex() : found.front();
    }
};

TEST_F(HighlightTest, ComesBehindTheSelectedWords) {
    Session session(personal_);
    session.open("equifax");
    highlight(session, words);
    EXPECT_EQ(colourBehind(session, words), lightTokens().ink(personal::Colour::Yellow).fill);
}

TEST_F(HighlightTest, HoldsTheWordsAndNothingElse) {
    Session session(personal_);
    session.open("equifax");
    highlight(session, QStringLiteral(" Apache "));
    EXPECT_EQ(session.tabs().current().highlights().front().highlight.what.quotation.exact, "Apache");
}

TEST_F(HighlightTest, IsThereAgainAfterARestart) {
    {
        Session session(personal_);
        session.open("equifax");
        highlight(session, words);
    }
    Session session(personal_);
    session.open("equifax");
    ASSERT_TRUE(waitForHighlights(session, 1));
    EXPECT_EQ(colourBehind(session, words), lightTokens().ink(personal::Colour::Yellow).fill);
}

TEST_F(HighlightTest, TakesACommentWhenItIsClicked) {
    Session session(personal_);
    session.open("equifax");
    highlight(session, words);
    HighlightCard* card = openCard(session, words);
    QTest::keyClicks(card->findChild<QPlainTextEdit*>(), QStringLiteral("Ask who owns ours."));
    QTest::keyClick(card->findChild<QPlainTextEdit*>(), Qt::Key_Escape);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return session.tabs().current().highlights().front().highlight.what.comment == "Ask who owns ours.";
    }));
}

TEST_F(HighlightTest, TakesAnotherColour) {
    Session session(personal_);
    session.open("equifax");
    highlight(session, words);
    HighlightCard* card = openCard(session, words);
    for (auto* button : card->findChildren<ColourButton*>())
        if (button->accessibleName() == QStringLiteral("Green")) QTest::mouseClick(button, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return colourBehind(session, words) == lightTokens().ink(personal::Colour::Green).fill; }));
}

TEST_F(HighlightTest, OfATripleClickIsOneParagraph) {
    Session session(personal_);
    session.open("equifax");
    select(session, words);
    const QPoint point = pointOf(session, words);
    QTest::mouseDClick(session.reader().viewport(), Qt::LeftButton, {}, point);
    QTest::mouseClick(session.reader().viewport(), Qt::LeftButton, {}, point);
    session.reader().setFocus();
    session.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(waitForHighlights(session, 1));
    const std::string& exact = session.tabs().current().highlights().front().highlight.what.quotation.exact;
    EXPECT_TRUE(exact.starts_with("Equifax is one")) << exact;
    EXPECT_TRUE(exact.ends_with("when the theft began.")) << exact;
}

TEST_F(HighlightTest, StandsInThePanelAndIsRemovedThere) {
    Session session(personal_);
    session.open("equifax");
    highlight(session, words);
    ASSERT_TRUE(QTest::qWaitFor([&] { return panelEntry(session, words).isValid(); }));
    auto* panel = session.find<ContextPanel>();
    panel->setCurrentIndex(panelEntry(session, words));
    QTest::keyClick(panel, Qt::Key_Delete);
    EXPECT_TRUE(waitForHighlights(session, 0));
    EXPECT_FALSE(panelEntry(session, words).isValid());
}

TEST_F(HighlightTest, IsGoneToFromThePanel) {
    Session session(personal_);
    session.open("equifax");
    highlight(session, words);
    session.reader().scrollToAnchor(QStringLiteral("sources"));
    const int far = session.reader().verticalScrollBar()->value();
    ASSERT_TRUE(QTest::qWaitFor([&] { return panelEntry(session, words).isValid(); }));
    auto* panel = session.find<ContextPanel>();
    panel->setCurrentIndex(panelEntry(session, words));
    QTest::keyClick(panel, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.reader().verticalScrollBar()->value() < far; }));
}

TEST_F(HighlightTest, ComesBackByUndo) {
    Session session(personal_);
    session.open("equifax");
    highlight(session, words);
    HighlightCard* card = openCard(session, words);
    for (auto* button : card->findChildren<QToolButton*>())
        if (button->text() == QStringLiteral("Remove")) QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(waitForHighlights(session, 0));
    session.window().activateWindow();
    ASSERT_TRUE(QTest::qWaitFor([&] { return QApplication::focusWidget() == &session.reader(); }));
    session.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitForHighlights(session, 1));
}

TEST_F(HighlightTest, ShowsInEveryTabOfItsArticle) {
    Session session(personal_);
    session.open("equifax");
    session.clickInTree("equifax", Qt::MiddleButton);
    highlight(session, words);
    session.press(Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_TRUE(waitForHighlights(session, 1));
}

TEST_F(HighlightTest, AsksForASelectionWhereThereIsNone) {
    Session session(personal_);
    session.open("equifax");
    session.reader().setFocus();
    session.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto* toast = session.find<Toast>();
        return toast != nullptr && toast->findChild<QLabel*>()->text().contains(QStringLiteral("Select"));
    }));
    EXPECT_TRUE(session.tabs().current().highlights().empty());
}

TEST_F(HighlightTest, StaysOnItsWordsWhenTheThemeIsAnother) {
    Session session(personal_);
    session.open("equifax");
    highlight(session, words);
    session.theme().setAppearance(Appearance::Dark);
    EXPECT_EQ(colourBehind(session, words), darkTokens().ink(personal::Colour::Yellow).fill);
}

}  // namespace
}  // namespace carrel::desktop
