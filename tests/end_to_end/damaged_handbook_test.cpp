// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The handbook as it is shipped, with one bit changed on its way to a reader.
#include <gtest/gtest.h>

#include <array>
#include <random>

#include "core/library/reader.h"
#include "tests/core/flip.h"
#include "tests/core/sql/stamped.h"
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

    /// In how many of 400 rounds something was said to be damaged, with bits changed between these places.
    std::size_t damagedWithin(std::size_t begin, std::size_t end) {
        std::size_t damaged = 0;
        for (std::size_t round = 0; round < 400; ++round)
            if (isToldWith(round % questions.size(), begin + random_() % (end - begin), random_() % 8))
                ++damaged;
        return damaged;
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "cto-handbook.carrel";
    std::string whole_ = test::bytesOf(CARREL_LIBRARY);
    std::vector<test::Told> right_;
    std::mt19937 random_{82};  // NOLINT(cert-msc51-cpp): the same damage each time
};

TEST_F(DamagedHandbook, TellsNothingElseWhicheverBitOfItsDatabaseChanged) {
    EXPECT_GT(damagedWithin(0, test::databaseSize(whole_)), 40U);
}

TEST_F(DamagedHandbook, TellsNothingElseWhicheverBitOfItsSearchIndexChanged) {
    EXPECT_GT(damagedWithin(test::databaseSize(whole_), whole_.size()), 250U);
}

/// Chance seldom meets the text that is asked for.
TEST_F(DamagedHandbook, TellsNothingElseWhicheverLetterOfTheArticleChanged) {
    std::size_t damaged = 0;
    for (std::size_t round = 0; round < 200; ++round) {
        const std::size_t question = round % questions.size();
        const std::string& text = right_[question].article->text;
        const std::size_t at = whole_.find(text.substr(random_() % (text.size() - 12), 12));
        if (at == std::string::npos) continue;  // the end of a page stands between its letters
        if (isToldWith(question, at + random_() % 12, random_() % 8)) ++damaged;
    }
    EXPECT_GT(damaged, 150U);
}

}  // namespace
}  // namespace carrel
