// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/result_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/collect/source_builder.h"

namespace carrel::workspace {
namespace {

using testing::ElementsAre;
using testing::StartsWith;

class ResultListTest : public testing::Test {
protected:
    ResultListTest() {
        built_.with("library.yaml", "id: pages\n")
            .with("iron.md",
                  "---\ntitle: Iron [bridge]\nyear: 1779\ntags: [arch, iron]\n---\nIt carries people.\n\n## "
                  "Load\n\nSteel came later, \"they\" say.\n")
            .with("north.md", "---\ntitle: North\n---\nNothing but water.\n")
            .build();
    }

    ResultList find(const std::string& query) {
        search::Request request;
        request.text = query;
        request.query = search::parse(query).query;
        request.facets = {"tag"};
        return ResultLister(Shelf({built_.file()})).list(request, {});
    }

    test::SourceBuilder built_;
};

TEST_F(ResultListTest, SaysWhatAListShowsOfAnArticle) {
    const ResultList list = find("steel");
    ASSERT_EQ(list.results.size(), 1U);
    EXPECT_EQ(list.results.front().hit.article.slug, "iron");
    EXPECT_THAT(list.results.front().tags, ElementsAre("arch", "iron"));
    EXPECT_EQ(list.results.front().field("year"), "1779");
    EXPECT_EQ(list.results.front().field("owner"), "");
    EXPECT_GT(list.results.front().textBytes, 20U);
}

TEST_F(ResultListTest, CountsTheFacetsThatAreAskedFor) {
    const ResultList list = find("steel");
    ASSERT_EQ(list.found.facets.size(), 3U);
    EXPECT_EQ(list.found.facets[1].field, "tag");
    EXPECT_EQ(list.found.facets[1].counts.size(), 2U);
}

TEST_F(ResultListTest, IsWrittenAsMarkdown) {
    EXPECT_THAT(toMarkdown(find("steel").results),
                StartsWith("- [Iron \\[bridge\\]](carrel://pages/iron#load): "));
}

TEST_F(ResultListTest, IsWrittenAsATable) {
    const std::string table = toCsv(find("steel").results);
    EXPECT_THAT(table, StartsWith("title,kind,address,year,tags,section,passage\r\n"
                                  "Iron [bridge],page,carrel://pages/iron#load,1779,\"arch, iron\",Load,"));
}

}  // namespace
}  // namespace carrel::workspace
