// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>

#include "core/library/reader.h"
#include "core/search/index.h"

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
                    Expected{"tehcnical debt", "technical-debt"}),
    [](const auto& tested) { return nameOf(tested.param.query); });

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
