// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/preview/preview_controller.h"

#include <gtest/gtest.h>

#include "tests/app/signal_wait.h"

namespace carrel::desktop {
namespace {

using Kind = LinkTarget::Kind;
using namespace std::chrono_literals;

std::optional<workspace::OpenArticle> articleOf(const library::ArticleKey& key) {
    if (key.slug == "nowhere") return std::nullopt;
    workspace::OpenArticle article;
    article.article.key = key;
    article.article.title = key.slug;
    return article;
}

LinkSpot linkTo(const char* slug) {
    return {{Kind::Article, {{"handbook", slug}, {}}, {}}, QRect(10, 10, 80, 20)};
}

const LinkSpot outside{{Kind::External, {}, QStringLiteral("https://example.org/page")}, QRect(0, 0, 9, 9)};

/// A controller whose delays are over at once or never.
class PreviewControllerTest : public testing::Test {
protected:
    static constexpr auto never = 1h;

    std::unique_ptr<PreviewController> controller(std::chrono::milliseconds open,
                                                  std::chrono::milliseconds close) {
        auto made = std::make_unique<PreviewController>(loader_, library_, PreviewDelays{open, close});
        QObject::connect(made.get(), &PreviewController::opened, made.get(),
                         [this](const Preview& preview, const LinkSpot&) { titles_.append(preview.title); });
        return made;
    }

    ArticleLoader loader_{{articleOf, {}}};
    library::Description library_;
    QStringList titles_;
};

TEST_F(PreviewControllerTest, OpensWhenThePointerRestsOnALink) {
    const auto previews = controller(0ms, never);
    QSignalSpy opened(previews.get(), &PreviewController::opened);
    previews->enterLink(linkTo("equifax"));
    ASSERT_TRUE(test::seen(opened));
    EXPECT_EQ(titles_, QStringList(QStringLiteral("equifax")));
}

TEST_F(PreviewControllerTest, DoesNotOpenForALinkThatThePointerPassed) {
    const auto previews = controller(0ms, never);
    QSignalSpy opened(previews.get(), &PreviewController::opened);
    previews->enterLink(linkTo("passed"));
    previews->leaveLink();
    previews->enterLink(linkTo("rested"));
    ASSERT_TRUE(test::seen(opened));
    EXPECT_EQ(titles_, QStringList(QStringLiteral("rested")));
}

TEST_F(PreviewControllerTest, ClosesWhenThePointerHasLeftTheLink) {
    const auto previews = controller(0ms, 0ms);
    QSignalSpy opened(previews.get(), &PreviewController::opened);
    QSignalSpy closed(previews.get(), &PreviewController::closed);
    previews->enterLink(linkTo("equifax"));
    ASSERT_TRUE(test::seen(opened));
    previews->leaveLink();
    EXPECT_TRUE(test::seen(closed));
}

TEST_F(PreviewControllerTest, StaysWhileThePointerIsOnTheCard) {
    const auto previews = controller(0ms, 0ms);
    QSignalSpy opened(previews.get(), &PreviewController::opened);
    QSignalSpy closed(previews.get(), &PreviewController::closed);
    previews->peek(linkTo("equifax"));
    ASSERT_TRUE(test::seen(opened));
    previews->leaveLink();
    previews->enterCard();
    previews->peek(linkTo("netflix"));  // read behind it: by then it would have closed
    ASSERT_TRUE(test::seen(opened, 2));
    EXPECT_TRUE(closed.isEmpty());
}

TEST_F(PreviewControllerTest, OpensAtOnceWhenItIsAskedFor) {
    const auto previews = controller(never, never);
    QSignalSpy opened(previews.get(), &PreviewController::opened);
    previews->peek(linkTo("equifax"));
    EXPECT_TRUE(test::seen(opened));
}

TEST_F(PreviewControllerTest, ShowsNothingForAnArticleThatIsNotThere) {
    const auto previews = controller(never, never);
    QSignalSpy opened(previews.get(), &PreviewController::opened);
    previews->peek(linkTo("nowhere"));
    previews->focusLink(linkTo("nowhere"));
    previews->peek(linkTo("equifax"));
    ASSERT_TRUE(test::seen(opened));
    EXPECT_EQ(titles_, QStringList(QStringLiteral("equifax")));
}

TEST_F(PreviewControllerTest, DropsAnArticleThatIsReadAfterItWasDismissed) {
    const auto previews = controller(never, never);
    QSignalSpy opened(previews.get(), &PreviewController::opened);
    previews->peek(linkTo("equifax"));
    previews->dismiss();
    previews->peek(linkTo("netflix"));
    ASSERT_TRUE(test::seen(opened));
    EXPECT_EQ(titles_, QStringList(QStringLiteral("netflix")));
}

TEST_F(PreviewControllerTest, ShowsWhereAPlaceOutsideIsBeforeItOpensIt) {
    const auto previews = controller(never, never);
    QSignalSpy wanted(previews.get(), &PreviewController::outsideWanted);
    previews->activate(outside);
    EXPECT_TRUE(wanted.isEmpty());
    EXPECT_EQ(titles_, QStringList(QStringLiteral("example.org")));
}

TEST_F(PreviewControllerTest, OpensAPlaceOutsideThatItShows) {
    const auto previews = controller(never, never);
    QSignalSpy wanted(previews.get(), &PreviewController::outsideWanted);
    previews->activate(outside);
    previews->activate(outside);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().toUrl(), QUrl(outside.target.text));
    EXPECT_FALSE(previews->shown());
}

TEST_F(PreviewControllerTest, TellsWhereALinkToAPlaceOutsideLeads) {
    const auto previews = controller(never, never);
    QSignalSpy described(previews.get(), &PreviewController::described);
    previews->enterLink(outside);
    previews->leaveLink();
    ASSERT_EQ(described.size(), 2);
    EXPECT_EQ(described.front().front().toString(), outside.target.text);
    EXPECT_EQ(described.back().front().toString(), QString());
}

}  // namespace
}  // namespace carrel::desktop
