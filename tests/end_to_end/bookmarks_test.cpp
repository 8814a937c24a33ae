// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The bookmarks page and the star's editor in the real window over the real handbook.
#include <QDropEvent>
#include <QFileDialog>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>

#include <memory>

#include "app/desktop/exchange/backup_dialog.h"
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
    EXPECT_TRUE(QTest::qWaitFor([&] { return tree(shown).isVisible(); }));
    session.window().resize(800, 860);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !tree(shown).isVisible(); }));
    const auto* detail = shown.findChild<BookmarkDetail*>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return detail->isVisible(); }));
    session.window().resize(600, 860);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !detail->isVisible(); }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return list(shown).isVisible(); }));
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

TEST_F(BookmarksPageTest, AnImportSaysWhatItDoesBeforeItDoesIt) {
    const auto file = folder_.write("bookmarks.html",
                                    "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>"
                                    "<DT><A HREF=\"carrel://cto-handbook/equifax\">The patch</A></DL>");
    Session session(personal_);
    for (QAction* action : session.window().actions())
        if (action->objectName() == QStringLiteral("import bookmarks")) action->trigger();
    auto* dialog = session.window().findChild<QFileDialog*>();
    ASSERT_NE(dialog, nullptr);
    emit dialog->fileSelected(QString::fromStdString(file.string()));
    dialog->close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.window().findChild<QMessageBox*>() != nullptr; }));
    auto* box = session.window().findChild<QMessageBox*>();
    EXPECT_TRUE(box->informativeText().contains(QStringLiteral("Bookmarks: 1 new")))
        << box->informativeText().toStdString();
    EXPECT_TRUE(session.bookmarks().bookmarks().empty());
    box->defaultButton()->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() == 1; }));
    ASSERT_TRUE(toastSays(session, "Imported"));
    session.find<Toast>()->findChild<QPushButton*>()->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().empty(); }));
}

TEST_F(BookmarksPageTest, TheBackupsAreListedByDayAndOneIsRestored) {
    {
        Session session(personal_);
        bookmark(session, "equifax");
    }
    Session session(personal_);  // takes the backup of the day
    session.bookmarks().remove({session.bookmarks().bookmarks().front()->id});
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().empty(); }));
    for (QAction* action : session.window().actions())
        if (action->objectName() == QStringLiteral("restore backup")) action->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.window().findChild<BackupDialog*>() != nullptr; }));
    auto* dialog = session.window().findChild<BackupDialog*>();
    auto* backups = dialog->findChild<QListWidget*>();
    ASSERT_GE(backups->count(), 1);
    EXPECT_TRUE(backups->item(0)->text().contains(QStringLiteral("1970"))) << "the clock of the test";
    emit backups->itemActivated(backups->item(0));
    EXPECT_TRUE(toastSays(session, "personal-replaced"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() == 1; }));
}

class BookmarkedPlacesTest : public DesktopTest {
protected:
    static void run(Session& session, const char* action) {
        for (QAction* one : session.window().actions())
            if (one->objectName() == QLatin1String(action)) one->trigger();
    }
    static bool waitForBookmarks(Session& session, std::size_t count) {
        return QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() == count; });
    }
};

TEST_F(BookmarkedPlacesTest, ASectionIsBookmarkedWhereOneReads) {
    Session session(personal_);
    session.open("equifax");
    session.reader().scrollToAnchor(QStringLiteral("what-happened"));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return session.tabs().current().heading() == QStringLiteral("what-happened"); }));
    run(session, "bookmark section");
    ASSERT_TRUE(waitForBookmarks(session, 1));
    const personal::BookmarkDraft& what = session.bookmarks().bookmarks().front()->what;
    EXPECT_EQ(what.target, personal::BookmarkTarget::Section);
    EXPECT_EQ(what.section, "what-happened");
}

TEST_F(BookmarkedPlacesTest, APassageIsBookmarkedWithItsWords) {
    Session session(personal_);
    session.open("equifax");
    session.reader().setTextCursor(session.reader().document()->find(QStringLiteral("Apache Struts")));
    run(session, "bookmark passage");
    ASSERT_TRUE(waitForBookmarks(session, 1));
    const personal::BookmarkDraft& what = session.bookmarks().bookmarks().front()->what;
    EXPECT_EQ(what.target, personal::BookmarkTarget::Passage);
    EXPECT_EQ(what.passage.exact, "Apache Struts");
}

TEST_F(BookmarkedPlacesTest, NothingIsBookmarkedWithoutASelection) {
    Session session(personal_);
    session.open("equifax");
    run(session, "bookmark passage");
    run(session, "bookmark");
    ASSERT_TRUE(waitForBookmarks(session, 1));
    EXPECT_EQ(session.bookmarks().bookmarks().front()->what.target, personal::BookmarkTarget::Article);
}

TEST_F(BookmarkedPlacesTest, TheStarKnowsTheSearchThatIsShown) {
    Session session(personal_);
    searchFor(session, QStringLiteral("equifax patch"));
    session.press(Qt::Key_Return, Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.tabs().current().view() == Place::View::Search; }));
    run(session, "bookmark");
    ASSERT_TRUE(waitForBookmarks(session, 1));
    run(session, "bookmark");
    ASSERT_NE(session.find<BookmarkPopup>(), nullptr);
    EXPECT_TRUE(session.find<BookmarkPopup>()->isVisible());
    EXPECT_EQ(session.bookmarks().bookmarks().size(), 1U);
}

TEST_F(BookmarkedPlacesTest, ASearchIsKeptFromThePalette) {
    Session session(personal_);
    searchFor(session, QStringLiteral("equifax patch"));
    session.press(Qt::Key_S, Qt::ControlModifier);
    session.press(Qt::Key_Escape);
    session.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto* list = session.find<SearchList>();
        return list != nullptr && list->model()->rowCount() == 1 &&
               list->model()->index(0, 0).data().toString() == QStringLiteral("equifax patch");
    }));
}

}  // namespace
}  // namespace carrel::desktop
