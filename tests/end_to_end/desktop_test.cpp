// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Drives the real window over the real handbook, as a reader would.
#include <QTextDocument>

#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

TEST_F(DesktopTest, ShowsAnArticleAtTheFirstStart) {
    Session session(personal_);
    EXPECT_TRUE(session.title().contains(QStringLiteral("What a CTO is for")))
        << session.title().toStdString();
    EXPECT_TRUE(session.reader().isVisible());
}

TEST_F(DesktopTest, OpensAnArticleFromTheTree) {
    Session session(personal_);
    auto* sidebar = session.find<Sidebar>();
    auto* tree = sidebar->tree();
    const auto* model = static_cast<const ContentsModel*>(tree->model());
    const QModelIndex index = model->indexOf({"cto-handbook", "netflix-cloud"});
    ASSERT_TRUE(index.isValid());
    tree->expand(index.parent());
    tree->scrollTo(index);
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
    EXPECT_TRUE(session.waitForTitle(index.data().toString()));
}

TEST_F(DesktopTest, KeepsABookmarkOfAnArticleThatWasSearchedAcrossAReopening) {
    QString article;
    {
        Session session(personal_);
        searchFor(session, QStringLiteral("equifax"));
        session.press(Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor(
            [&] { return session.reader().toPlainText().contains(QStringLiteral("Equifax")); }));
        article = session.title();
        QSignalSpy kept(&session.bookmarks(), &BookmarkController::bookmarksChanged);
        session.press(Qt::Key_D, Qt::ControlModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() == 1; }));
    }
    Session reopened(personal_);
    ASSERT_EQ(reopened.bookmarks().bookmarks().size(), 1U);
    reopened.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto* list = reopened.find<BookmarkList>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->currentIndex().isValid(); }));
    list->setFocus();
    reopened.press(Qt::Key_Return);
    EXPECT_TRUE(reopened.waitForTitle(article)) << reopened.title().toStdString();
}

TEST_F(DesktopTest, MarksTheWordsOfTheSearchInTheOpenedArticle) {
    Session session(personal_);
    searchFor(session, QStringLiteral("certificate"));
    session.press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !session.reader().extraSelections().isEmpty(); }));
    const QList<QTextEdit::ExtraSelection> marks = session.reader().extraSelections();
    for (const QTextEdit::ExtraSelection& mark : marks)
        EXPECT_TRUE(mark.cursor.selectedText().startsWith(QStringLiteral("certif"), Qt::CaseInsensitive))
            << mark.cursor.selectedText().toStdString();
}

TEST_F(DesktopTest, GoesBackToWhereTheReaderWas) {
    Session session(personal_);
    const QString first = session.title();
    searchFor(session, QStringLiteral("netflix"));
    session.press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.title() != first; }));
    session.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(session.waitForTitle(first));
}

TEST_F(DesktopTest, ShowsTheComparisonAsATable) {
    Session session(personal_);
    searchFor(session, QStringLiteral("cto vs cio"));
    session.press(Qt::Key_Return);
    ASSERT_TRUE(session.waitForTitle(QStringLiteral("CTO or CIO?")));
    const QAbstractItemModel* table = session.find<ComparisonPage>()->findChild<QTableView*>()->model();
    EXPECT_EQ(table->columnCount(), 2);
    EXPECT_EQ(table->headerData(0, Qt::Horizontal).toString(), QStringLiteral("CTO"));
    EXPECT_GE(table->rowCount(), 4);
}

TEST_F(DesktopTest, ClosesThePaletteWithEscape) {
    Session session(personal_);
    session.press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(palette(session)->isVisible());
    session.press(Qt::Key_Escape);
    EXPECT_FALSE(palette(session)->isVisible());
}

TEST_F(DesktopTest, SaysWhatWasCorrected) {
    Session session(personal_);
    searchFor(session, QStringLiteral("equifx patch"));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto labels = palette(session)->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("equifax patch"));
        });
    }));
}

/// The text of a label as it is read.
QString shownBy(const QLabel& label) {
    const bool rich = label.textFormat() == Qt::RichText ||
                      (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    if (!rich) return label.text();
    QTextDocument document;
    document.setHtml(label.text());
    return document.toPlainText();
}

TEST_F(DesktopTest, OpensALibraryWithADamagedIndexAndMakesItAnew) {
    const auto library = folder_.path() / "handbook.carrel";
    std::filesystem::copy_file(CARREL_LIBRARY, library);
    std::filesystem::resize_file(library, std::filesystem::file_size(library) - 100);
    Session session(personal_, library);
    EXPECT_TRUE(session.title().contains(QStringLiteral("What a CTO is for")));
    session.press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return palette(session)->isVisible(); }));
    Session::type(QStringLiteral("equifax"));
    QLabel* notice = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        for (QLabel* label : palette(session)->findChildren<QLabel*>())
            if (shownBy(*label).contains(QStringLiteral("handbook.carrel can't be searched"))) notice = label;
        return notice != nullptr && notice->isVisible();
    }));
    emit notice->linkActivated(QStringLiteral("rebuild"));
    auto* list = palette(session)->findChild<QListView*>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return list->model()->rowCount() > 1; }));
    EXPECT_FALSE(notice->isVisible());
}

TEST_F(DesktopTest, SaysForWhatNothingWasFoundAsItWasTyped) {
    Session session(personal_);
    session.press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return palette(session)->isVisible(); }));
    Session::type(QStringLiteral("\"xyzzy\""));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto labels = palette(session)->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && shownBy(*label).contains(QStringLiteral("\"xyzzy\""));
        });
    }));
}

TEST_F(DesktopTest, RestoresARemovedBookmarkByUndo) {
    Session session(personal_);
    session.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() == 1; }));
    session.press(Qt::Key_D, Qt::ControlModifier);
    for (QPushButton* button : session.find<BookmarkPopup>()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Remove bookmark")) button->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().empty(); }));
    session.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() == 1; }));
}

TEST_F(DesktopTest, StaysReadableInTheDark) {
    Session session(personal_);
    session.press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(session.theme().scheme(), Theme::Scheme::Dark);
    const QImage picture = session.reader().grab().toImage();
    EXPECT_EQ(picture.pixelColor(2, 2), darkTokens().page);
}

TEST_F(DesktopTest, SaysWhyALibraryCanNotBeOpened) {
    const auto broken = folder_.write("broken.carrel", "no library");
    Session session(personal_, broken);
    const auto labels = session.find<MessagePage>()->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("broken.carrel"));
    }));
}

TEST_F(DesktopTest, GoesOnReadingWhenNothingCanBeKept) {
    folder_.write("file", "not a folder");
    Session session(folder_.path() / "file" / "personal.db");
    searchFor(session, QStringLiteral("netflix"));
    session.press(Qt::Key_Return);
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return session.reader().toPlainText().contains(QStringLiteral("Netflix")); }));
}

}  // namespace
}  // namespace carrel::desktop
