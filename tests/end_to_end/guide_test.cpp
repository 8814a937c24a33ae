// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The guide as it is shipped, a library of its own.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

#include "core/collect/collect.h"
#include "core/library/reader.h"
#include "core/search/index.h"
#include "tests/core/temporary_folder.h"

namespace carrel {
namespace {

using testing::Contains;

class GuideTest : public testing::Test {
protected:
    /// The slugs of the best pages.
    [[nodiscard]] static std::vector<std::string> pagesFor(const std::string& text) {
        search::Request request;
        request.text = text;
        request.query = search::parse(text).query;
        request.limit = 3;
        std::vector<std::string> slugs;
        for (const search::Hit& hit : search::openIndex(CARREL_GUIDE)->search(request, {}).hits)
            slugs.push_back(hit.article.slug);
        return slugs;
    }

    std::unique_ptr<library::Reader> reader_ = library::open(CARREL_GUIDE);
};

TEST_F(GuideTest, HasNoBrokenLink) {
    for (const library::Link& link : reader_->allLinks())
        EXPECT_FALSE(link.broken()) << link.from.slug << " -> " << link.target;
}

TEST_F(GuideTest, LeadsFromItsContentsToEachPage) {
    std::set<std::string> reached{"guide"};
    for (const library::Link& link : reader_->links("guide").out)
        if (link.to) reached.insert(link.to->slug);
    EXPECT_EQ(reached.size(), reader_->articleCount());
}

TEST_F(GuideTest, IsBuiltToTheSameBytesAgain) {
    const test::TemporaryFolder folder;
    const auto again = folder.path() / "again.carrel";
    ASSERT_TRUE(collect::build(CARREL_GUIDE_PAGES, again, {}).ok());
    EXPECT_EQ(test::bytesOf(again), test::bytesOf(CARREL_GUIDE));
}

TEST_F(GuideTest, AnswersWhatReadersAsk) {
    EXPECT_THAT(pagesFor("print article"), Contains("reading"));
    EXPECT_THAT(pagesFor("restore backup"), Contains("your-own-data"));
    EXPECT_THAT(pagesFor("personal.db"), Contains("privacy"));
    EXPECT_THAT(pagesFor("cut short"), Contains("troubleshooting"));
    EXPECT_THAT(pagesFor("exact words"), Contains("searching"));
    EXPECT_THAT(pagesFor("only differences"), Contains("comparing"));
    EXPECT_THAT(pagesFor("exit code"), Contains("command-line"));
}

}  // namespace
}  // namespace carrel
