// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The map through the real window over the real handbook.
#include <QAbstractItemModel>
#include <QMenu>

#include "app/desktop/map/map_page.h"
#include "tests/end_to_end/session.h"

namespace carrel::desktop {
namespace {

class MapTest : public DesktopTest {
protected:
    static MapPage& page(Session& session) { return *session.tabs().current().findChild<MapPage*>(); }
    static MapView& view(Session& session) { return page(session).view(); }
    static const MapGraph& graph(Session& session) { return page(session).scene().picture()->graph; }

    /// The map round an article, when it stands.
    static void openMap(Session& session, const std::string& slug) {
        session.open(slug);
        session.press(Qt::Key_M, Qt::ControlModifier);
        ASSERT_TRUE(session.waitForTitle(QStringLiteral("Map: ")));
        ASSERT_TRUE(waitForCentre(session, slug));
        view(session).setFocus(Qt::TabFocusReason);
    }
    static bool waitForCentre(Session& session, const std::string& slug) {
        return QTest::qWaitFor([&] {
            const MapPage* map = session.tabs().current().findChild<MapPage*>();
            return map != nullptr && map->isVisible() && map->scene().picture() != nullptr &&
                   map->scene().picture()->graph.articles.front().key.slug == slug &&
                   !map->scene().drawing().moving;
        });
    }
    static std::string selected(Session& session) {
        const auto at = page(session).scene().selected();
        return at ? graph(session).articles[*at].key.slug : std::string();
    }
    static int articlesIn(const QAbstractItemModel& model, const QModelIndex& parent = {}) {
        int count = 0;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            const QModelIndex index = model.index(row, 0, parent);
            count += model.rowCount(index) == 0 ? 1 : articlesIn(model, index);
        }
        return count;
    }
    template <class Button>
    static Button* named(QWidget& parent, const QString& text) {
        for (Button* button : parent.findChildren<Button*>())
            if (button->text() == text) return button;
        ADD_FAILURE() << "no " << text.toStdString();
        return nullptr;
    }
};

TEST_F(MapTest, IsWalkedByKeyboardToAnArticleAndBackLeadsToTheSamePlaceOnIt) {
    Session session(personal_);
    openMap(session, "equifax");
    EXPECT_EQ(selected(session), "equifax");
    session.press(Qt::Key_Right);
    const std::string neighbour = selected(session);
    ASSERT_NE(neighbour, "equifax");
    session.press(Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] {
        const OpenArticlePtr& article = session.tabs().current().article();
        return session.tabs().current().showsArticle() && article->article.key.slug == neighbour;
    }));
    session.press(Qt::Key_Left, Qt::AltModifier);
    ASSERT_TRUE(waitForCentre(session, "equifax"));
    EXPECT_EQ(selected(session), neighbour);
}

TEST_F(MapTest, SpaceMakesAnArticleTheCentreAndHomeLeadsToIt) {
    Session session(personal_);
    openMap(session, "equifax");
    session.press(Qt::Key_Left);
    const std::string neighbour = selected(session);
    session.press(Qt::Key_Space);
    ASSERT_TRUE(waitForCentre(session, neighbour));
    session.press(Qt::Key_Up);
    EXPECT_NE(selected(session), neighbour);
    session.press(Qt::Key_Home);
    EXPECT_EQ(selected(session), neighbour);
    session.press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(waitForCentre(session, "equifax"));
}

TEST_F(MapTest, AClickSelectsAndADoubleClickOpens) {
    Session session(personal_);
    openMap(session, "equifax");
    const MapPicture& picture = *page(session).scene().picture();
    const QPoint spot = view(session).mapFromScene(picture.layout.places[3]);
    const QString title = picture.graph.articles[3].title;
    QTest::mouseClick(view(session).viewport(), Qt::LeftButton, {}, spot);
    EXPECT_EQ(page(session).scene().selected(), 3U);
    const auto labels = page(session).findChild<MapCard*>()->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(),
                            [&](const QLabel* label) { return label->text() == title; }));
    QTest::mouseDClick(view(session).viewport(), Qt::LeftButton, {}, spot);
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.title().startsWith(title); }));
}

TEST_F(MapTest, AMiddleClickOpensBehind) {
    Session session(personal_);
    openMap(session, "equifax");
    const QPoint spot = view(session).mapFromScene(page(session).scene().picture()->layout.places[2]);
    QTest::mouseClick(view(session).viewport(), Qt::MiddleButton, {}, spot);
    EXPECT_EQ(session.tabs().count(), 2);
    EXPECT_EQ(session.tabs().current().view(), Place::View::Map);
}

TEST_F(MapTest, AChipHidesItsKindAndShowsItAgain) {
    Session session(personal_);
    openMap(session, "equifax");
    const std::size_t all = graph(session).articles.size();
    auto* chip = named<KindChip>(page(session), QStringLiteral("Term"));
    chip->setFocus();
    session.press(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return graph(session).articles.size() < all; }));
    for (const MapArticle& article : graph(session).articles)
        EXPECT_NE(article.kind, "term");
    chip->click();
    EXPECT_TRUE(QTest::qWaitFor([&] { return graph(session).articles.size() == all; }));
}

TEST_F(MapTest, TheMenuOfConnectionsLeavesATypeOut) {
    Session session(personal_);
    openMap(session, "equifax");
    const std::size_t all = graph(session).lines.size();
    auto* button = named<QToolButton>(page(session), QStringLiteral("Connections"));
    ASSERT_NE(button->menu(), nullptr);
    for (QAction* action : button->menu()->actions())
        if (action->text().startsWith(QStringLiteral("links in the text"))) action->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return graph(session).lines.size() < all; }));
}

TEST_F(MapTest, TheListHasWhatTheGraphHasAndSelectsOnIt) {
    Session session(personal_);
    openMap(session, "equifax");
    session.press(Qt::Key_L);
    auto* list = page(session).findChild<QTreeView*>();
    ASSERT_TRUE(list->isVisible());
    EXPECT_EQ(articlesIn(*list->model()), static_cast<int>(graph(session).articles.size()));
    EXPECT_TRUE(list->hasFocus());
    session.press(Qt::Key_Down);
    session.press(Qt::Key_Down);
    session.press(Qt::Key_Down);
    EXPECT_NE(selected(session), "equifax");
    const std::string chosen = selected(session);
    session.press(Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const OpenArticlePtr& article = session.tabs().current().article();
        return session.tabs().current().showsArticle() && article->article.key.slug == chosen;
    }));
}

TEST_F(MapTest, WhatIsLookedForIsWalkedThroughByEnter) {
    Session session(personal_);
    openMap(session, "equifax");
    auto* field = page(session).findChild<QLineEdit*>();
    field->setFocus();
    Session::type(QStringLiteral("response"));
    const auto& matches = page(session).scene().drawing().matches;
    ASSERT_TRUE(matches.has_value());
    ASSERT_FALSE(matches->empty());
    session.press(Qt::Key_Return);
    EXPECT_TRUE(matches->contains(page(session).scene().selected().value_or(0)));
    EXPECT_TRUE(field->hasFocus());
}

TEST_F(MapTest, TheEntryOfTheSidebarShowsWhatLiesAroundTheArticleAndThenTheWholeLibrary) {
    Session session(personal_);
    openMap(session, "equifax");
    named<QToolButton>(page(session), QStringLiteral("Whole library"))->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !graph(session).centred; }));
    EXPECT_EQ(graph(session).articles.size(), 114U);
    EXPECT_EQ(selected(session), "equifax");
    EXPECT_TRUE(session.title().startsWith(QStringLiteral("Map \u2013")));
    named<QToolButton>(page(session), QStringLiteral("2"))->click();
    ASSERT_TRUE(waitForCentre(session, "equifax"));
    EXPECT_TRUE(std::any_of(graph(session).articles.begin(), graph(session).articles.end(),
                            [](const MapArticle& article) { return article.steps == 2; }));
}

TEST_F(MapTest, IsRestoredAfterARestart) {
    const std::filesystem::path state = folder_.path();
    std::string neighbour;
    {
        Session session(personal_, CARREL_LIBRARY, PreviewDelays{}, state);
        openMap(session, "netflix-cloud");
        session.press(Qt::Key_Right);
        neighbour = selected(session);
        named<QToolButton>(page(session), QStringLiteral("List"))->click();
    }
    Session session(personal_, CARREL_LIBRARY, PreviewDelays{}, state);
    ASSERT_TRUE(waitForCentre(session, "netflix-cloud"));
    EXPECT_EQ(selected(session), neighbour);
    EXPECT_TRUE(page(session).findChild<QTreeView*>()->isVisible());
}

TEST_F(MapTest, SaysWhatIsSelectedToAScreenReader) {
    Session session(personal_);
    openMap(session, "equifax");
    EXPECT_EQ(view(session).accessibleName(), QStringLiteral("Map of Equifax"));
    const QString before = view(session).accessibleDescription();
    session.press(Qt::Key_Right);
    EXPECT_NE(view(session).accessibleDescription(), before);
    EXPECT_TRUE(view(session).accessibleDescription().contains(
        graph(session).articles[*page(session).scene().selected()].title));
}

TEST_F(MapTest, AnAddressOfNoArticleSaysSo) {
    Session session(personal_);
    session.window().openAddress(QStringLiteral("carrel:map?centre=nobody"));
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const MapPage* map = session.tabs().current().findChild<MapPage*>();
        if (map == nullptr) return false;
        const auto labels = map->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(QStringLiteral("nobody"));
        });
    }));
}

TEST_F(MapTest, FollowsTheLookOfTheWindow) {
    Session session(personal_);
    openMap(session, "equifax");
    session.theme().setAppearance(Appearance::Dark);
    EXPECT_TRUE(page(session).scene().drawing().tokens->dark);
    EXPECT_EQ(page(session).scene().backgroundBrush().color(), darkTokens().page);
}

}  // namespace
}  // namespace carrel::desktop
