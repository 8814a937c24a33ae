// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The handbook as it is shipped, with one bit changed on its way to a reader.
#include <gtest/gtest.h>

#include <array>
#include <random>

#include "core/library/reader.h"
#include "tests/core/temporary_folder.h"
#include "tests/core/workspace/told.h"

namespace carrel {
namespace {

struct Question {
    const char* article;
    const char* query;
};
constexpr std::array questions = {Question{"equifax", "patch"}, Question{"cto", "kind:role"},
                                  Question{"technical-debt", "inventory"}, Question{"netflix-cloud", "log4j"},
                                  Question{"log4shell", "ota"}};

class DamagedHandbook : public testing::Test {
protected:
    DamagedHandbook() {
        std::filesystem::copy_file(CARREL_LIBRARY, file_);
        for (const Question& question : questions) {
            right_.push_back(told(question));
            EXPECT_EQ(right_.back().damaged(), 0);
            EXPECT_FALSE(right_.back().found->empty()) << question.query;
        }
    }

    [[nodiscard]] test::Told told(const Question& question) const {
        return test::toldBy(file_, question.article, question.query);
    }

    /// Asks one of the questions while a bit is another. True when something was said to be damaged.
    bool isToldWith(std::size_t question, std::size_t at, unsigned bit) const {
        SCOPED_TRACE(at);
        test::flip(file_, at, bit);
        const test::Told now = told(questions[question]);
        test::flip(file_, at, bit);
        test::expectNothingElse(now, right_[question]);
        return now.damaged() > 0;
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "cto-handbook.carrel";
    std::vector<test::Told> right_;
    std::mt19937 random_{82};  // NOLINT(cert-msc51-cpp): the same damage each time
};

TEST_F(DamagedHandbook, TellsNothingElseWhicheverBitChanged) {
    const std::size_t size = std::filesystem::file_size(file_);
    std::size_t damaged = 0;
    for (std::size_t round = 0; round < 800; ++round)
        if (isToldWith(round % questions.size(), random_() % size, random_() % 8)) ++damaged;
    EXPECT_GT(damaged, 20U);
}

/// Chance seldom meets the text that is asked for.
TEST_F(DamagedHandbook, TellsNothingElseWhicheverLetterOfTheArticleChanged) {
    const std::string whole = test::bytesOf(file_);
    std::size_t damaged = 0;
    for (std::size_t round = 0; round < 200; ++round) {
        const std::size_t question = round % questions.size();
        const std::string& text = right_[question].article->text;
        const std::size_t at = whole.find(text.substr(random_() % (text.size() - 12), 12));
        if (at == std::string::npos) continue;  // the end of a page stands between its letters
        if (isToldWith(question, at + random_() % 12, random_() % 8)) ++damaged;
    }
    EXPECT_GT(damaged, 150U);
}

}  // namespace
}  // namespace carrel
