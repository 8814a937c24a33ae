// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// What an update of a library does, change by change.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/search/index.h"
#include "core/sql/database.h"
#include "tests/core/collect/source_builder.h"

namespace carrel::collect {
namespace {

using library::LinkType;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class UpdateTest : public testing::Test {
protected:
    UpdateTest() {
        source_.with("library.yaml", "id: bridges\n")
            .with("a.md", "A [[beam]], a beam bridge, a [[rope]].")
            .with("beam.md", "---\ntitle: Beam bridge\n---\nIt bends.");
    }

    /// Where the links of an article lead, or "?" for nowhere.
    [[nodiscard]] std::vector<std::string> ends(const std::string& slug, LinkType type) const {
        std::vector<std::string> ends;
        for (const library::Link& link : source_.reader().links(slug).out)
            if (link.type == type) ends.push_back(link.to ? link.to->slug : "?");
        return ends;
    }
    [[nodiscard]] std::vector<std::string> found(const std::string& words) const {
        search::Request request;
        request.query = search::parse(words).query;
        request.text = words;
        request.correct = false;
        std::vector<std::string> slugs;
        for (const search::Hit& hit : search::openIndex(source_.file())->search(request, {}).hits)
            slugs.push_back(hit.article.slug);
        return slugs;
    }

    test::SourceBuilder source_;
};

TEST_F(UpdateTest, MendsBrokenLinksToAnArticleThatComes) {
    source_.build().with("rope.md", "Of hemp.").update();
    EXPECT_THAT(ends("a", LinkType::Written), ElementsAre("beam", "rope"));
    EXPECT_EQ(source_.reader().links("rope").in.front().sentence, "A beam, a beam bridge, a rope.");
}

TEST_F(UpdateTest, FindsMentionsOfAnArticleThatComes) {
    source_.with("c.md", "Hemp ropes hold.").build().with("rope.md", "---\ntitle: Hemp rope\n---\n").update();
    EXPECT_THAT(ends("c", LinkType::Mention), ElementsAre("rope"));
}

TEST_F(UpdateTest, BreaksLinksAndTakesMentionsOfAnArticleThatGoes) {
    source_.build().without("beam.md").update();
    EXPECT_THAT(ends("a", LinkType::Written), ElementsAre("?", "?"));
    EXPECT_THAT(ends("a", LinkType::Mention), IsEmpty());
}

TEST_F(UpdateTest, KeepsAllOfAnArticleThatIsRenamedWithARedirect) {
    source_.build()
        .without("beam.md")
        .with("girder.md", "---\ntitle: Beam bridge\nformer: [beam]\n---\nIt bends.")
        .update();
    EXPECT_THAT(ends("a", LinkType::Written), ElementsAre("girder", "?"));
    EXPECT_THAT(ends("a", LinkType::Mention), ElementsAre("girder"));
    EXPECT_EQ(source_.article("beam").key.slug, "girder");
}

TEST_F(UpdateTest, KeepsASymmetricRelationThatTheOtherSideDeclaresToo) {
    source_.with("library.yaml", "id: bridges\nrelations:\n  - {id: like, symmetric: true}\n")
        .with("a.md", "---\nrelations:\n  like: [b]\n---\n")
        .with("b.md", "---\nrelations:\n  like: [a]\n---\n")
        .build();
    EXPECT_THAT(ends("b", LinkType::Relation), IsEmpty());
    source_.with("a.md", "Alone.").update();
    EXPECT_THAT(ends("b", LinkType::Relation), ElementsAre("a"));
}

TEST_F(UpdateTest, LeavesAMentionOutWhenTwoArticlesClaimTheName) {
    source_.build().with("other.md", "---\ntitle: Beam bridge\n---\n").update();
    EXPECT_THAT(ends("a", LinkType::Mention), IsEmpty());
    source_.without("other.md").update();
    EXPECT_THAT(ends("a", LinkType::Mention), ElementsAre("beam"));
}

TEST_F(UpdateTest, ReadsOnlyWhatChanged) {
    source_.with("c.md", "Far away.").build().with("a.md", "A [[beam]].").update();
    EXPECT_EQ(source_.updated().changed, 1U);
    EXPECT_EQ(source_.updated().others, 0U);
}

TEST_F(UpdateTest, CountsArticlesThatLeadElsewhereNow) {
    source_.build().with("rope.md", "Of hemp.").update();
    EXPECT_EQ(source_.updated().added, 1U);
    EXPECT_EQ(source_.updated().others, 1U);
}

TEST_F(UpdateTest, DoesNothingWhenNothingChanged) {
    source_.build();
    const std::string before = test::bytesOf(source_.file());
    source_.update();
    EXPECT_FALSE(source_.updated().any());
    EXPECT_EQ(test::bytesOf(source_.file()), before);
}

TEST_F(UpdateTest, SeesAChangeThatKeepsTheSizeOfAFile) {
    source_.build().with("c.md", "Hemp").update();
    for (const char* text : {"Rope", "Reed", "Wool"}) {
        source_.with("c.md", text).update();
        EXPECT_EQ(source_.article("c").text, std::string(text) + "\n");
    }
}

TEST_F(UpdateTest, LetsTheSearchFindWhatChanged) {
    source_.build().with("c.md", "Hemp").without("beam.md").update();
    EXPECT_THAT(found("hemp"), ElementsAre("c"));
    EXPECT_THAT(found("bends"), IsEmpty());
    source_.with("c.md", "Reed").update();
    EXPECT_THAT(found("hemp"), IsEmpty());
    EXPECT_THAT(found("reed"), ElementsAre("c"));
}

TEST_F(UpdateTest, LeavesAReaderOfTheLibraryThatWasBuiltWithWhatItOpened) {
    source_.with("c.md", "Hemp").build();
    const auto reader = library::open(source_.file());
    source_.with("c.md", "Reed").update();
    EXPECT_EQ(reader->find("c")->text, "Hemp\n");
}

TEST_F(UpdateTest, BuildsWhereTheLibraryIsNotThereYet) {
    source_.update();
    EXPECT_TRUE(source_.updated().built);
    EXPECT_EQ(source_.reader().articleCount(), 2U);
}

TEST_F(UpdateTest, BuildsWhenLibraryYamlChanged) {
    source_.build().with("library.yaml", "id: bridges\ntitle: Bridges\n").update();
    EXPECT_TRUE(source_.updated().built);
    EXPECT_EQ(source_.reader().description().title, "Bridges");
}

TEST_F(UpdateTest, BuildsAgainAfterItWasUpdated) {
    source_.build().with("c.md", "Hemp").update().with("library.yaml", "id: ropes\n").update();
    source_.with("c.md", "Reed").update();
    EXPECT_THAT(found("reed"), ElementsAre("c"));
}

TEST_F(UpdateTest, TakesTheNextFileOfASlugWhenTheFirstGoes) {
    source_.with("d.md", "---\nslug: hemp\n---\nFirst.")
        .with("e.md", "---\nslug: hemp\n---\nSecond.")
        .build();
    source_.without("d.md").update();
    EXPECT_EQ(source_.article("hemp").text, "Second.\n");
}

TEST_F(UpdateTest, KeepsAWordMentionedThatBecameCommon) {
    source_.with("rope.md", "Of hemp.").with("c.md", "A rope.").build();
    for (const char* name : {"d.md", "e.md", "f.md", "g.md"})
        source_.with(name, "Another rope.");
    source_.update();
    EXPECT_THAT(ends("c", LinkType::Mention), ElementsAre("rope"));
    EXPECT_THAT(ends("d", LinkType::Mention), ElementsAre("rope"));
}

TEST_F(UpdateTest, JudgesATitleWhenItComes) {
    for (const char* name : {"c.md", "d.md", "e.md", "f.md"})
        source_.with(name, "Another rope.");
    source_.build().with("rope.md", "Of hemp.").update();
    EXPECT_THAT(ends("c", LinkType::Mention), IsEmpty());
}

TEST_F(UpdateTest, LeavesTheLibraryWhenItIsStopped) {
    source_.build();
    const std::string before = test::bytesOf(source_.file());
    std::stop_source stop;
    stop.request_stop();
    EXPECT_FALSE(update(source_.with("c.md", "Hemp").source(), source_.file(), {{}, stop.get_token()}).ok());
    EXPECT_EQ(test::bytesOf(source_.file()), before);
}

TEST_F(UpdateTest, RefusesAFileThatIsNoLibrary) {
    source_.build();
    std::ofstream(source_.file()) << "Dear diary,";
    const Result<UpdateReport> report = update(source_.source(), source_.file(), {});
    ASSERT_FALSE(report.ok());
    EXPECT_EQ(test::bytesOf(source_.file()), "Dear diary,");
}

TEST_F(UpdateTest, LeavesTheLibraryWhenNoArticleIsLeft) {
    source_.build().without("a.md").without("beam.md");
    EXPECT_FALSE(update(source_.source(), source_.file(), {}).ok());
    EXPECT_EQ(library::open(source_.file())->articleCount(), 2U);
}

}  // namespace
}  // namespace carrel::collect
