// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/article_controller.h"

#include <gtest/gtest.h>

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

TEST(ArticleController, OpensAnArticle) {
    ArticleController controller(found);
    QSignalSpy opened(&controller, &ArticleController::articleOpened);
    controller.open(place("equifax"));
    ASSERT_TRUE(test::seen(opened));
    EXPECT_EQ(controller.current(), place("equifax"));
}

TEST(ArticleController, FollowsARedirectToTheArticlesOwnName) {
    ArticleController controller([](const library::ArticleKey& /*key*/) {
        return found({"handbook", "new-name"});
    });
    QSignalSpy opened(&controller, &ArticleController::articleOpened);
    controller.open(place("old-name"));
    ASSERT_TRUE(test::seen(opened));
    EXPECT_EQ(controller.current(), place("new-name"));
}

TEST(ArticleController, SaysWhenThereIsNoSuchArticle) {
    ArticleController controller([](const library::ArticleKey& /*key*/) { return std::nullopt; });
    QSignalSpy missing(&controller, &ArticleController::articleMissing);
    controller.open(place("nowhere"));
    EXPECT_TRUE(test::seen(missing));
}

TEST(ArticleController, SaysWhyAnArticleCouldNotBeRead) {
    ArticleController controller(
        [](const library::ArticleKey& /*key*/) -> std::optional<workspace::OpenArticle> {
            throw std::runtime_error("the disk is gone");
        });
    QSignalSpy failed(&controller, &ArticleController::openingFailed);
    controller.open(place("equifax"));
    ASSERT_TRUE(test::seen(failed));
    EXPECT_EQ(failed.front().front().toString(), QStringLiteral("the disk is gone"));
}

TEST(ArticleController, GoesBackToTheScrollPositionThatWasLeft) {
    ArticleController controller(found);
    QSignalSpy opened(&controller, &ArticleController::articleOpened);
    controller.open(place("a"));
    ASSERT_TRUE(test::seen(opened));
    controller.setScroll(250);
    controller.open(place("b"));
    ASSERT_TRUE(test::seen(opened, 2));
    Landing landed;
    QObject::connect(
        &controller, &ArticleController::articleOpened, &controller,
        [&](const OpenArticlePtr&, const Address&, const Landing& landing) { landed = landing; });
    controller.back();
    ASSERT_TRUE(test::seen(opened, 3));
    EXPECT_EQ(landed.scroll, 250);
}

}  // namespace
}  // namespace carrel::desktop
