// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/search_controller.h"

#include <gtest/gtest.h>

#include <future>
#include <stdexcept>

#include "tests/app/signal_wait.h"

namespace carrel::desktop {
namespace {

SearchController::Question question(const char* text) {
    return {QString::fromUtf8(text), {}, true};
}

search::Answer answerWith(std::size_t total) {
    search::Answer answer;
    answer.total = total;
    return answer;
}

TEST(SearchController, AnswersAQuery) {
    SearchController controller([](const search::Request& request, const std::stop_token& /*stop*/) {
        return answerWith(request.query.terms.size());
    });
    std::size_t total = 0;
    QObject::connect(&controller, &SearchController::answered, &controller,
                     [&](const auto&, const search::Answer& answer, const auto&) { total = answer.total; });
    QSignalSpy answered(&controller, &SearchController::answered);
    controller.search(question("equifax patch"));
    ASSERT_TRUE(test::seen(answered));
    EXPECT_EQ(total, 2U);
}

TEST(SearchController, DropsTheAnswerToAQueryThatWasOvertaken) {
    std::promise<void> begun;
    SearchController controller([&](const search::Request& request, const std::stop_token& stop) {
        if (request.text == "slow") {
            begun.set_value();
            while (!stop.stop_requested())
                std::this_thread::yield();
        }
        return answerWith(1);
    });
    std::vector<QString> answers;
    QObject::connect(&controller, &SearchController::answered, &controller,
                     [&](const SearchController::Question& asked, const auto&, const auto&) {
                         answers.push_back(asked.text);
                     });
    QSignalSpy answered(&controller, &SearchController::answered);
    controller.search(question("slow"));
    begun.get_future().wait();
    controller.search(question("fast"));
    ASSERT_TRUE(test::seen(answered));
    EXPECT_EQ(answers, std::vector{QStringLiteral("fast")});
}

TEST(SearchController, AsksForNothingBeforeAnythingIsTyped) {
    bool empty = false;
    SearchController controller([&](const search::Request& request, const std::stop_token& /*stop*/) {
        empty = request.query.empty();
        return answerWith(0);
    });
    QSignalSpy answered(&controller, &SearchController::answered);
    controller.search({QStringLiteral(" "), "case-study", true});
    ASSERT_TRUE(test::seen(answered));
    EXPECT_TRUE(empty);
}

TEST(SearchController, AsksForTheChosenKindOnly) {
    search::Term last;
    SearchController controller([&](const search::Request& request, const std::stop_token& /*stop*/) {
        last = request.query.terms.back();
        return answerWith(0);
    });
    QSignalSpy answered(&controller, &SearchController::answered);
    controller.search({QStringLiteral("patch"), "case-study", true});
    ASSERT_TRUE(test::seen(answered));
    EXPECT_EQ(last.field, "kind");
    EXPECT_EQ(last.words, std::vector<std::string>{"case-study"});
}

TEST(SearchController, SaysWhyASearchFailed) {
    SearchController controller([](const search::Request&, const std::stop_token&) -> search::Answer {
        throw std::runtime_error("the index is damaged");
    });
    QSignalSpy failed(&controller, &SearchController::searchFailed);
    controller.search(question("equifax"));
    ASSERT_TRUE(test::seen(failed));
    EXPECT_EQ(failed.front().front().toString(), QStringLiteral("the index is damaged"));
}

TEST(SearchController, SaysWhenAnIndexWasMadeAnew) {
    std::filesystem::path made;
    SearchController controller(
        {}, [&](const std::filesystem::path& file, const std::stop_token& /*stop*/) { made = file; });
    QSignalSpy rebuilt(&controller, &SearchController::indexRebuilt);
    controller.rebuildIndex("pages.carrel");
    ASSERT_TRUE(test::seen(rebuilt));
    EXPECT_EQ(made, "pages.carrel");
}

TEST(SearchController, SaysWhyAnIndexCouldNotBeMadeAnew) {
    SearchController controller({}, [](const std::filesystem::path&, const std::stop_token&) {
        throw std::runtime_error("the disk is full");
    });
    QSignalSpy failed(&controller, &SearchController::searchFailed);
    controller.rebuildIndex("pages.carrel");
    ASSERT_TRUE(test::seen(failed));
    EXPECT_EQ(failed.front().front().toString(), QStringLiteral("the disk is full"));
}

}  // namespace
}  // namespace carrel::desktop
