// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <QClipboard>
#include <QInputDialog>

#include "app/desktop/results/search_page.h"
#include "app/desktop/theme/removable_chip.h"
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class SearchPageTest : public DesktopTest {
protected:
    static SearchPage& page(Session& session) { return *session.tabs().current().findChild<SearchPage*>(); }
    static QLineEdit& field(Session& session) { return *page(session).findChild<QueryField*>(); }
    static ResultModel& results(Session& session) {
        return page(session).findChild<ResultColumn*>()->model();
    }
    static QListView& list(Session& session) { return page(session).findChild<ResultColumn*>()->list(); }

    static void open(Session& session) {
        session.window().resize(1360, 860);
        session.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(QTest::qWaitFor([&] { return session.tabs().current().view() == Place::View::Search; }));
        ASSERT_TRUE(field(session).hasFocus());
    }
    static void search(Session& session, const QString& query) {
        field(session).selectAll();
        Session::type(query);
        ASSERT_TRUE(waitFor(session, query));
    }
    /// For the results of a query to be shown.
    static bool waitFor(Session& session, const QString& query) {
        return QTest::qWaitFor(
            [&] { return page(session).search().query == query && results(session).rowCount() > 0; });
    }
    static QStringList slugs(Session& session) {
        QStringList slugs;
        for (const workspace::Result& result : results(session).results())
            slugs.append(QString::fromStdString(result.hit.article.slug));
        return slugs;
    }
    /// Ticks a value as a click does.
    static void choose(Session& session, const std::string& field, const std::string& value) {
        auto* tree = page(session).findChild<QTreeView*>();
        const auto* model = static_cast<const FacetModel*>(tree->model());
        ASSERT_TRUE(QTest::qWaitFor([&] { return model->indexOf(field, value).isValid(); })) << value;
        const QModelIndex index = model->indexOf(field, value);
        tree->scrollTo(index);
        QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(index).center());
    }
    static QLabel* labelWith(QWidget& within, const QString& part) {
        for (QLabel* label : within.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(part)) return label;
        return nullptr;
    }
    static bool hasLabel(QWidget& within, const QString& part) { return labelWith(within, part) != nullptr; }
};

TEST_F(SearchPageTest, ShowsTheBestResultWithItsPassages) {
    Session session(personal_);
    open(session);
    search(session, QStringLiteral("equifax patch"));
    EXPECT_EQ(slugs(session).front(), QStringLiteral("equifax"));
    auto* passages = page(session).findChild<QTextBrowser*>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return passages->toPlainText().contains(QStringLiteral("patch")); }));
}

TEST_F(SearchPageTest, ShowsHowAnArticleBeginsThatIsFoundByItsName) {
    Session session(personal_);
    open(session);
    search(session, QStringLiteral("cloud"));
    EXPECT_EQ(slugs(session).front(), QStringLiteral("cloud-computing"));
    auto* passages = page(session).findChild<QTextBrowser*>();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return passages->toPlainText().contains(QStringLiteral("rapid elasticity")); }));
}

TEST_F(SearchPageTest, LinksOfItsTextHaveTheColourOfTheTheme) {
    Session session(personal_);
    open(session);
    Session::type(QStringLiteral("year:20x3.."));
    QLabel* text = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        text = labelWith(page(session), QStringLiteral("Nothing found"));
        return text != nullptr;
    }));
    session.theme().setAppearance(Appearance::Dark);
    const QRgb accent = session.theme().tokens().accent.rgb();
    const QImage picture = text->grab().toImage();
    bool painted = false;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            painted = painted || picture.pixel(x, y) == accent;
    EXPECT_TRUE(painted);
}

TEST_F(SearchPageTest, OffersFewerWordsOnlyWhereTheyFindSomething) {
    Session session(personal_);
    open(session);
    Session::type(QStringLiteral("equifax \"zzqxv wvu\""));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return hasLabel(page(session), QStringLiteral("without \u201C&quot;zzqxv wvu")); }));
    EXPECT_FALSE(hasLabel(page(session), QStringLiteral("without \u201Cequifax\u201D")));
}

TEST_F(SearchPageTest, FillsATallWindow) {
    Session session(personal_);
    open(session);
    search(session, QStringLiteral("kind:term"));
    session.window().resize(1360, 4000);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        return results(session).rowCount() * list(session).sizeHintForRow(0) > list(session).height();
    }));
}

TEST_F(SearchPageTest, PreviewsAResultWithWhichOneStays) {
    Session session(personal_);
    open(session);
    search(session, QStringLiteral("equifax patch"));
    const QString first = results(session).index(0).data().toString();
    const QString third = results(session).index(2).data().toString();
    auto* preview = page(session).findChild<ResultPreview*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasLabel(*preview, first); }));
    QTest::keyClick(&field(session), Qt::Key_Down);
    QTest::keyClick(&field(session), Qt::Key_Down);
    EXPECT_TRUE(hasLabel(*preview, first));
    EXPECT_TRUE(QTest::qWaitFor([&] { return hasLabel(*preview, third); }));
}

TEST_F(SearchPageTest, WritesAChosenValueIntoTheQuery) {
    Session session(personal_);
    open(session);
    search(session, QStringLiteral("patch"));
    const int before = results(session).rowCount();
    choose(session, "kind", "case-study");
    const QString narrowed = QStringLiteral("patch kind:case-study");
    EXPECT_EQ(field(session).text(), narrowed);
    ASSERT_TRUE(QTest::qWaitFor([&] { return results(session).rowCount() < before; }));
    for (const workspace::Result& result : results(session).results())
        EXPECT_EQ(result.hit.kind, "case-study");
    EXPECT_TRUE(QTest::qWaitFor([&] { return hasLabel(page(session), QStringLiteral("</b> of ")); }));
    choose(session, "kind", "case-study");
    EXPECT_EQ(field(session).text(), QStringLiteral("patch"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return results(session).rowCount() == before; }));
}

TEST_F(SearchPageTest, FreesAChoiceByItsChip) {
    Session session(personal_);
    open(session);
    search(session, QStringLiteral("patch tag:security"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return page(session).findChild<RemovableChip*>() != nullptr; }));
    QTest::mouseClick(page(session).findChild<RemovableChip*>(), Qt::LeftButton);
    EXPECT_EQ(field(session).text(), QStringLiteral("patch"));
}

TEST_F(SearchPageTest, CorrectsATypoAndTakesThatBack) {
    Session session(personal_);
    open(session);
    search(session, QStringLiteral("equifx patch"));
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return hasLabel(page(session), QStringLiteral("Showing results for")); }));
    EXPECT_EQ(slugs(session).front(), QStringLiteral("equifax"));
    QLabel* notice = nullptr;
    for (QLabel* label : page(session).findChildren<QLabel*>())
        if (label->text().contains(QStringLiteral("Showing results for"))) notice = label;
    emit notice->linkActivated(QStringLiteral("literally"));
    EXPECT_TRUE(
        QTest::qWaitFor([&] { return !hasLabel(page(session), QStringLiteral("Showing results for")); }));
}

TEST_F(SearchPageTest, ShowsTheSameAgainOnTheWayBack) {
    Session session(personal_);
    open(session);
    search(session, QStringLiteral("patch"));
    const QStringList before = slugs(session);
    session.press(Qt::Key_Down);
    session.press(Qt::Key_Down);
    const QString chosen = page(session).search().current;
    EXPECT_EQ(chosen, before.at(2));
    session.press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.tabs().current().showsReader(); }));
    session.press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(waitFor(session, QStringLiteral("patch")));
    EXPECT_EQ(slugs(session), before);
    EXPECT_EQ(list(session).currentIndex().row(), 2);
}

TEST_F(SearchPageTest, OpensFromThePaletteWithItsQuery) {
    Session session(personal_);
    searchFor(session, QStringLiteral("moonshot"));
    session.press(Qt::Key_Return, Qt::ShiftModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.tabs().current().view() == Place::View::Search; }));
    EXPECT_TRUE(waitFor(session, QStringLiteral("moonshot")));
}

TEST_F(SearchPageTest, KeepsASearchInTheSidebarThroughARestart) {
    {
        Session session(personal_);
        open(session);
        search(session, QStringLiteral("patch"));
        session.press(Qt::Key_S, Qt::ControlModifier);
        auto* dialog = page(session).findChild<QInputDialog*>();
        ASSERT_NE(dialog, nullptr);
        dialog->setTextValue(QStringLiteral("Patches"));
        dialog->accept();
        auto* saved = session.find<Sidebar>()->findChild<SearchList*>();
        ASSERT_TRUE(QTest::qWaitFor([&] { return saved->model()->rowCount() == 1; }));
    }
    Session session(personal_);
    auto* saved = session.find<Sidebar>()->findChild<SearchList*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return saved->model()->rowCount() == 1; }));
    const QModelIndex first = saved->model()->index(0, 0);
    EXPECT_EQ(first.data().toString(), QStringLiteral("Patches"));
    QTest::mouseClick(saved->viewport(), Qt::LeftButton, {}, saved->visualRect(first).center());
    EXPECT_TRUE(waitFor(session, QStringLiteral("patch")));
}

TEST_F(SearchPageTest, CountsAndChoosesWhatIsBookmarked) {
    Session session(personal_);
    session.bookmarks().add({{"cto-handbook", "equifax"}, {}, "Equifax", "case-study"});
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() == 1; }));
    open(session);
    search(session, QStringLiteral("patch"));
    choose(session, "has", "bookmark");
    EXPECT_EQ(field(session).text(), QStringLiteral("patch has:bookmark"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return slugs(session) == QStringList{QStringLiteral("equifax")}; }));
}

TEST_F(SearchPageTest, OffersAWayOnWhereNothingIsFound) {
    Session session(personal_);
    open(session);
    Session::type(QStringLiteral("patch company:nobody"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return hasLabel(page(session), QStringLiteral("Nothing found")); }));
    EXPECT_TRUE(hasLabel(page(session), QStringLiteral("without what was chosen")));
    QLabel* text = nullptr;
    for (QLabel* label : page(session).findChildren<QLabel*>())
        if (label->text().contains(QStringLiteral("Nothing found"))) text = label;
    emit text->linkActivated(QStringLiteral("free"));
    EXPECT_TRUE(waitFor(session, QStringLiteral("patch")));
}

TEST_F(SearchPageTest, ExplainsOddSyntaxAtItsPlace) {
    Session session(personal_);
    open(session);
    search(session, QStringLiteral("patch OR"));
    EXPECT_TRUE(QTest::qWaitFor([&] { return hasLabel(page(session), QStringLiteral("OR joins")); }));
}

TEST_F(SearchPageTest, CopiesItsResultsAsMarkdown) {
    Session session(personal_);
    open(session);
    search(session, QStringLiteral("equifax patch"));
    for (QToolButton* button : page(session).findChildren<QToolButton*>())
        if (button->accessibleName() == QStringLiteral("Copy the results"))
            button->menu()->actions().front()->trigger();
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(
        QStringLiteral("- [Equifax: the patch that waited](carrel://cto-handbook/equifax")));
}

TEST_F(SearchPageTest, IsBookmarkedWithItsQuery) {
    Session session(personal_);
    open(session);
    search(session, QStringLiteral("patch"));
    session.press(Qt::Key_D, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.bookmarks().bookmarks().size() == 1; }));
    EXPECT_EQ(session.bookmarks().bookmarks().front()->what.target, personal::BookmarkTarget::Search);
    EXPECT_EQ(session.bookmarks().bookmarks().front()->what.state, "patch");
}

}  // namespace
}  // namespace carrel::desktop
