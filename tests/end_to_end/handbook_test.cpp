// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <set>

#include "core/collect/collect.h"
#include "core/library/reader.h"
#include "core/search/index.h"
#include "tests/core/temporary_folder.h"

namespace carrel {
namespace {

/// The CTO Handbook as it is shipped.
class HandbookTest : public testing::Test {
protected:
    /// The slug of the best hit.
    [[nodiscard]] static std::string bestFor(const std::string& text) {
        search::Request request;
        request.text = text;
        request.query = search::parse(text).query;
        const search::Answer answer = search::openIndex(CARREL_LIBRARY)->search(request, {});
        return answer.hits.empty() ? std::string() : answer.hits.front().article.slug;
    }

    std::unique_ptr<library::Reader> reader_ = library::open(CARREL_LIBRARY);
};

struct Expected {
    const char* query;
    const char* slug;
};

std::string nameOf(std::string query) {
    std::replace_if(
        query.begin(), query.end(), [](unsigned char c) { return std::isalnum(c) == 0; }, '_');
    return query;
}

class HandbookSearchTest : public HandbookTest, public testing::WithParamInterface<Expected> {};

TEST_P(HandbookSearchTest, PutsTheRightArticleFirst) {
    EXPECT_EQ(bestFor(GetParam().query), GetParam().slug);
}

INSTANTIATE_TEST_SUITE_P(
    Queries, HandbookSearchTest,
    testing::Values(Expected{"equifax patch", "equifax"}, Expected{"over-the-air", "tesla-over-the-air"},
                    Expected{"cio stakeholders", "cio"}, Expected{"moonshot", "alphabet-waymo"},
                    Expected{"black friday", "shopify-black-friday"}, Expected{"equifx patch", "equifax"},
                    Expected{"20% time", "google-20-percent-time"}, Expected{"log4j", "log4shell"},
                    Expected{"tehcnical debt", "technical-debt"}, Expected{"nteflix aws", "netflix-cloud"},
                    Expected{"who looks after internal it", "cio"}, Expected{"ota", "over-the-air-update"},
                    Expected{"c.t.o.", "cto"}, Expected{"healthcare.gov", "healthcare-gov"}),
    [](const auto& tested) { return nameOf(tested.param.query); });

TEST_F(HandbookTest, IsBuiltToTheSameBytesAgain) {
    const test::TemporaryFolder folder;
    const auto again = folder.path() / "again.carrel";
    ASSERT_TRUE(collect::build(CARREL_HANDBOOK, again, {}).ok());
    EXPECT_EQ(test::bytesOf(again), test::bytesOf(CARREL_LIBRARY));
}

/// The articles that a click leads to from an article: its links, and what links to it.
std::set<std::string> neighbours(const library::Reader& reader, const std::string& slug) {
    std::set<std::string> slugs;
    const library::Links links = reader.links(slug);
    for (const library::Link& link : links.out)
        if (link.to) slugs.insert(link.to->slug);
    for (const library::Link& link : links.in)
        slugs.insert(link.from.slug);
    return slugs;
}

TEST_F(HandbookTest, IsAllWithinThreeClicksOfItsFirstArticle) {
    std::set<std::string> reached{reader_->description().start};
    for (int click = 0; click < 3; ++click)
        for (const std::string& slug : std::set<std::string>(reached))
            reached.merge(neighbours(*reader_, slug));
    EXPECT_EQ(reached.size(), reader_->articleCount());
}

TEST_F(HandbookTest, HasNoBrokenLink) {
    for (const library::Link& link : reader_->allLinks())
        EXPECT_FALSE(link.broken()) << link.from.slug << " -> " << link.target;
}

TEST_F(HandbookTest, CitesASourceForEachFact) {
    for (const library::Summary& summary : reader_->list({})) {
        const library::Article article = reader_->find(summary.key.slug).value();
        for (const library::Fact& fact : article.facts)
            EXPECT_TRUE(fact.source) << summary.key.slug << ": " << fact.label;
    }
}

TEST_F(HandbookTest, HasThreeCasesForEachResponsibilityAndValueDriver) {
    for (const char* kind : {"responsibility", "value-driver"})
        for (const library::Summary& summary : reader_->list({kind})) {
            std::size_t cases = 0;
            const library::Links links = reader_->links(summary.key.slug);
            for (const library::Link& link : links.in)
                if (link.relation == "illustrates" || link.relation == "warns-about") ++cases;
            EXPECT_GE(cases, 3U) << summary.key.slug;
        }
}

TEST_F(HandbookTest, RelatesEachCaseToAResponsibilityOrValueDriver) {
    for (const library::Summary& summary : reader_->list({"case-study"})) {
        const library::Links links = reader_->links(summary.key.slug);
        EXPECT_TRUE(std::any_of(links.out.begin(), links.out.end(), [](const library::Link& link) {
            return link.relation == "illustrates" || link.relation == "warns-about";
        })) << summary.key.slug;
    }
}

}  // namespace
}  // namespace carrel
