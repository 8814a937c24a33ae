// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The bookmarks page and the star's editor in the real window over the real handbook.
#include <QDropEvent>
#include <QMimeData>
#include <QPlainTextEdit>

#include <memory>

#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class BookmarksPageTest : public DesktopTest {
protected:
    static void bookmark(Session& session, const char* slug) {
        session.open(slug);
        const std::size_t before = session.bookmarks().bookmarks().size();
        session.press(Qt::Key_D, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() > before; }));
    }
    static BookmarkPage& page(Session& session) {
        session.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        return *session.find<BookmarkPage>();
    }
    static BookmarkList& list(BookmarkPage& page) { return *page.findChild<BookmarkList*>(); }
    static FolderTree& tree(BookmarkPage& page) { return *page.findChild<FolderTree*>(); }
    static bool waitForRows(BookmarkPage& page, int rows) {
        return QTest::qWaitFor([&] { return list(page).model()->rowCount() == rows; });
    }
    /// Of the first folder.
    static QModelIndex folder(BookmarkPage& page) { return tree(page).model()->index(1, 0); }
    static bool waitForFolder(BookmarkPage& page, const char* name) {
        return QTest::qWaitFor([&] { return folder(page).data().toString() == QString::fromLatin1(name); });
    }
    static int count(const QModelIndex& folder) { return folder.data(FolderModel::CountRole).toInt(); }
    /// By the button with the plus; types its name.
    static void makeFolder(BookmarkPage& page, const char* name) {
        for (QToolButton* button : page.findChildren<QToolButton*>())
            if (button->accessibleName() == QStringLiteral("New folder")) button->click();
        ASSERT_TRUE(QTest::qWaitFor([&] { return tree(page).findChild<QLineEdit*>() != nullptr; }));
        auto* field = tree(page).findChild<QLineEdit*>();
        field->selectAll();
        QTest::keyClicks(field, QString::fromLatin1(name));
        QTest::keyClick(field, Qt::Key_Return);
        ASSERT_TRUE(waitForFolder(page, name));
    }
    static void drop(BookmarkPage& page, const QModelIndex& bookmark, const QModelIndex& folder) {
        const std::unique_ptr<QMimeData> dragged(list(page).model()->mimeData({bookmark}));
        const QPoint point = tree(page).visualRect(folder).center();
        QDragEnterEvent enter(point, Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree(page).viewport(), &enter);
        QDragMoveEvent move(point, Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree(page).viewport(), &move);
        EXPECT_TRUE(move.isAccepted());
        QDropEvent drop(point, Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree(page).viewport(), &drop);
    }
    static bool toastSays(Session& session, const char* words) {
        return QTest::qWaitFor([&] {
            const auto* toast = session.find<Toast>();
            return toast != nullptr && toast->isVisible() &&
                   toast->findChild<QLabel*>()->text().contains(QString::fromUtf8(words));
        });
    }
};

TEST_F(BookmarksPageTest, KeepsAFolderABookmarkInItAndItsNoteOverARestart) {
    {
        Session session(personal_);
        bookmark(session, "equifax");
        BookmarkPage& shown = page(session);
        ASSERT_TRUE(waitForRows(shown, 1));
        makeFolder(shown, "Board pack");
        tree(shown).setCurrentIndex(tree(shown).model()->index(0, 0));
        ASSERT_TRUE(waitForRows(shown, 1));
        drop(shown, list(shown).model()->index(0, 0), folder(shown));
        ASSERT_TRUE(QTest::qWaitFor([&] { return count(folder(shown)) == 1; }));
        auto* note = shown.findChild<BookmarkDetail*>()->findChild<QPlainTextEdit*>();
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("Use in Q3."));
    }  // half a second has not gone by
    Session session(personal_);
    BookmarkPage& shown = page(session);
    ASSERT_TRUE(waitForFolder(shown, "Board pack"));
    tree(shown).setCurrentIndex(folder(shown));
    ASSERT_TRUE(waitForRows(shown, 1));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return shown.findChild<BookmarkDetail*>()->findChild<QPlainTextEdit*>()->toPlainText() ==
               QStringLiteral("Use in Q3.");
    }));
}

TEST_F(BookmarksPageTest, RemovesWhatIsChosenAndBringsItBack) {
    Session session(personal_);
    bookmark(session, "equifax");
    bookmark(session, "netflix-cloud");
    BookmarkPage& shown = page(session);
    ASSERT_TRUE(waitForRows(shown, 2));
    list(shown).setFocus();
    list(shown).selectAll();
    session.press(Qt::Key_Delete);
    ASSERT_TRUE(waitForRows(shown, 0));
    EXPECT_TRUE(toastSays(session, "2"));
    session.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitForRows(shown, 2));
}

TEST_F(BookmarksPageTest, AFolderIsRemovedByKeyAndComesBackByUndo) {
    Session session(personal_);
    BookmarkPage& shown = page(session);
    makeFolder(shown, "Talks");
    tree(shown).setFocus();
    tree(shown).setCurrentIndex(folder(shown));
    session.press(Qt::Key_Delete);
    ASSERT_TRUE(QTest::qWaitFor([&] { return tree(shown).model()->rowCount() == 2; }));
    EXPECT_TRUE(toastSays(session, "Talks"));
    session.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(waitForFolder(shown, "Talks"));
}

TEST_F(BookmarksPageTest, ABookmarkIsRenamedInPlace) {
    Session session(personal_);
    bookmark(session, "equifax");
    BookmarkPage& shown = page(session);
    ASSERT_TRUE(waitForRows(shown, 1));
    list(shown).setFocus();
    session.press(Qt::Key_F2);
    auto* field = list(shown).findChild<QLineEdit*>();
    ASSERT_NE(field, nullptr);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("The patch"));
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return session.bookmarks().bookmarks().front()->what.title == "The patch"; }));
}

TEST_F(BookmarksPageTest, TheOrderByHandIsChangedByKey) {
    Session session(personal_);
    bookmark(session, "equifax");
    bookmark(session, "netflix-cloud");
    BookmarkPage& shown = page(session);
    tree(shown).setCurrentIndex(tree(shown).model()->index(1, 0));  // unfiled
    for (QToolButton* button : shown.findChildren<QToolButton*>())
        if (button->accessibleName().startsWith(QStringLiteral("Order")))
            button->menu()->actions().at(2)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] {
        return list(shown).model()->rowCount() == 2 &&
               list(shown).model()->index(0, 0).data().toString().contains(QStringLiteral("Equifax"));
    }));
    list(shown).setFocus();
    list(shown).setCurrentIndex(list(shown).model()->index(1, 0));
    session.press(Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return list(shown).model()->index(1, 0).data().toString().contains(QStringLiteral("Equifax"));
    }));
    EXPECT_EQ(list(shown).currentIndex().row(), 0);
}

TEST_F(BookmarksPageTest, ATagNarrowsTheListDown) {
    Session session(personal_);
    bookmark(session, "equifax");
    bookmark(session, "netflix-cloud");
    session.bookmarks().tag({session.bookmarks().bookmarks().front()->id}, QStringLiteral("board"), true);
    BookmarkPage& shown = page(session);
    ASSERT_TRUE(QTest::qWaitFor([&] { return shown.findChild<TagButton*>() != nullptr; }));
    shown.findChild<TagButton*>()->click();
    EXPECT_TRUE(waitForRows(shown, 1));
}

TEST_F(BookmarksPageTest, TheColumnsGiveWayInANarrowWindow) {
    Session session(personal_);
    bookmark(session, "equifax");
    BookmarkPage& shown = page(session);
    EXPECT_TRUE(tree(shown).isVisible());
    session.window().resize(800, 860);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !tree(shown).isVisible(); }));
    EXPECT_TRUE(shown.findChild<BookmarkDetail*>()->isVisible());
    session.window().resize(600, 860);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !shown.findChild<BookmarkDetail*>()->isVisible(); }));
    EXPECT_TRUE(list(shown).isVisible());
}

TEST_F(BookmarksPageTest, ASecondClickOnTheStarOpensItsEditor) {
    Session session(personal_);
    bookmark(session, "equifax");
    session.press(Qt::Key_D, Qt::ControlModifier);
    auto* popup = session.find<BookmarkPopup>();
    ASSERT_NE(popup, nullptr);
    ASSERT_TRUE(popup->isVisible());
    auto* note = popup->findChild<QPlainTextEdit*>();
    QTest::keyClicks(note, QStringLiteral("For the talk."));
    QTest::keyClick(note, Qt::Key_Escape);
    EXPECT_FALSE(popup->isVisible());
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return session.bookmarks().bookmarks().front()->what.note == "For the talk."; }));
}

}  // namespace
}  // namespace carrel::desktop
