// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/article_controller.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>

#include "tests/app/signal_wait.h"

namespace carrel::desktop {
namespace {

Address place(const char* slug) {
    return {{"handbook", slug}, {}};
}

std::optional<workspace::OpenArticle> found(const library::ArticleKey& key) {
    workspace::OpenArticle article;
    article.article.key = key;
    return article;
}

/// What the controller opened last.
struct Opened {
    explicit Opened(ArticleController& controller) : spy(&controller, &ArticleController::articleOpened) {
        QObject::connect(&controller, &ArticleController::articleOpened, &controller,
                         [this](const OpenArticlePtr&, const Address& opened, const Landing& landed) {
                             address = opened;
                             landing = landed;
                         });
    }
    Address address;
    Landing landing;
    QSignalSpy spy;
};

TEST(ArticleController, OpensAnArticle) {
    ArticleLoader loader({found, {}});
    ArticleController controller(loader);
    Opened opened(controller);
    controller.open(place("equifax"));
    ASSERT_TRUE(test::seen(opened.spy));
    EXPECT_EQ(opened.address, place("equifax"));
}

TEST(ArticleController, OpensNothingThatWasAbandoned) {
    ArticleLoader loader({found, {}});
    ArticleController closed(loader);
    ArticleController other(loader);
    Opened abandoned(closed);
    Opened opened(other);
    closed.open(place("equifax"));
    closed.abandon();
    other.open(place("netflix"));  // is read behind it
    ASSERT_TRUE(test::seen(opened.spy));
    EXPECT_EQ(abandoned.spy.count(), 0);
}

TEST(ArticleController, FollowsARedirectToTheArticlesOwnName) {
    ArticleLoader loader({[](const library::ArticleKey& /*key*/) {
                              return found({"handbook", "new-name"});
                          },
                          {}});
    ArticleController controller(loader);
    Opened opened(controller);
    controller.open(place("old-name"));
    ASSERT_TRUE(test::seen(opened.spy));
    EXPECT_EQ(opened.address, place("new-name"));
}

TEST(ArticleController, SaysWhenThereIsNoSuchArticle) {
    ArticleLoader loader({[](const library::ArticleKey& /*key*/) { return std::nullopt; }, {}});
    ArticleController controller(loader);
    QSignalSpy missing(&controller, &ArticleController::articleMissing);
    controller.open(place("nowhere"));
    EXPECT_TRUE(test::seen(missing));
}

TEST(ArticleController, SaysWhyAnArticleCouldNotBeRead) {
    ArticleLoader loader({[](const library::ArticleKey& /*key*/) -> std::optional<workspace::OpenArticle> {
                              throw std::runtime_error("the disk is gone");
                          },
                          {}});
    ArticleController controller(loader);
    QSignalSpy failed(&controller, &ArticleController::openingFailed);
    controller.open(place("equifax"));
    ASSERT_TRUE(test::seen(failed));
    EXPECT_EQ(failed.front().front().toString(), QStringLiteral("the disk is gone"));
}

TEST(ArticleController, GoesBackToTheScrollPositionThatWasLeft) {
    ArticleLoader loader({found, {}});
    ArticleController controller(loader);
    Opened opened(controller);
    controller.open(place("a"));
    ASSERT_TRUE(test::seen(opened.spy));
    controller.setScroll(250);
    controller.open(place("b"));
    ASSERT_TRUE(test::seen(opened.spy, 2));
    controller.back();
    ASSERT_TRUE(test::seen(opened.spy, 3));
    EXPECT_EQ(opened.landing.scroll, 250);
}

TEST(ArticleController, ReadsNothingForAPlaceThatIsOnlyNoted) {
    std::atomic<int> reads = 0;
    ArticleLoader loader({[&](const library::ArticleKey& key) {
                              ++reads;
                              return found(key);
                          },
                          {}});
    ArticleController noted(loader);
    noted.openLater(place("a"));
    ArticleController other(loader);
    Opened opened(other);
    other.open(place("b"));
    ASSERT_TRUE(test::seen(opened.spy));  // the loader reads in order: what was wanted before is read by now
    EXPECT_EQ(reads, 1);
}

TEST(ArticleController, LandsWhereItWasToldWhenItResumes) {
    ArticleLoader loader({found, {}});
    ArticleController controller(loader);
    Opened opened(controller);
    controller.openLater(place("a"), Landing{{}, Range{7, 9}, {}});
    controller.resume();
    ASSERT_TRUE(test::seen(opened.spy));
    EXPECT_EQ(opened.landing.passage, (Range{7, 9}));
}

TEST(ArticleController, OpensOnlyTheNewestPlaceThatWasWanted) {
    ArticleLoader loader({found, {}});
    ArticleController controller(loader);
    Opened opened(controller);
    controller.open(place("a"));
    controller.open(place("b"));
    ASSERT_TRUE(test::seen(opened.spy));
    EXPECT_EQ(opened.address, place("b"));
}

TEST(ArticleController, ComesBackToAnArticleFromTheBookmarks) {
    ArticleLoader loader({found, {}});
    ArticleController controller(loader);
    Opened opened(controller);
    controller.open(place("a"));
    ASSERT_TRUE(test::seen(opened.spy));
    controller.openPage(Place::View::BookmarkList);
    controller.back();
    ASSERT_TRUE(test::seen(opened.spy, 2));
    EXPECT_EQ(opened.address, place("a"));
}

}  // namespace
}  // namespace carrel::desktop
