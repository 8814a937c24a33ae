// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Mentions in a library that was built: where they are found, and what is kept of each.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/links/backlinks.h"
#include "core/text/utf8.h"
#include "tests/core/collect/source_builder.h"

namespace carrel::links {
namespace {

using library::LinkType;
using testing::ElementsAre;
using testing::IsEmpty;

class MentionsTest : public testing::Test {
protected:
    MentionsTest() { built_.with("beam.md", "---\ntitle: Beam bridge\naliases: [Girder]\n---\nIt bends."); }

    [[nodiscard]] std::vector<library::Link> mentionsIn(const std::string& slug) const {
        std::vector<library::Link> links = built_.reader().links(slug).out;
        std::erase_if(links, [](const library::Link& link) { return link.type != LinkType::Mention; });
        return links;
    }
    /// Their words, in the text of the article.
    [[nodiscard]] std::vector<std::string> wordsIn(const std::string& slug) const {
        const std::string text = built_.article(slug).text;
        std::vector<std::string> words;
        for (const library::Link& link : mentionsIn(slug))
            words.emplace_back(text::slice(text, link.range));
        return words;
    }

    test::SourceBuilder built_;
};

TEST_F(MentionsTest, LeadToTheArticleThatIsNamed) {
    built_.with("a.md", "Über Größe: a beam bridge is a Girder, is it? No.").build();
    EXPECT_THAT(wordsIn("a"), ElementsAre("beam bridge", "Girder"));
    const library::Link mention = mentionsIn("a").back();
    EXPECT_EQ(mention.to->slug, "beam");
    EXPECT_EQ(mention.otherTitle, "Beam bridge");
    EXPECT_EQ(mention.target, "Girder");
    EXPECT_EQ(mention.sentence, "Über Größe: a beam bridge is a Girder, is it?");
}

TEST_F(MentionsTest, AreSeenFromTheirOtherEnd) {
    built_.with("a.md", "A beam bridge.").with("b.md", "A [[beam]] is a beam bridge.").build();
    const Backlinks backlinks = groupBacklinks(built_.reader().links("beam").in);
    ASSERT_EQ(backlinks.mentioned.size(), 1U);
    EXPECT_EQ(backlinks.mentioned.front().from.slug, "a");
    ASSERT_EQ(backlinks.linked.size(), 1U);
    EXPECT_EQ(backlinks.linked.front().passages.size(), 2U);
}

TEST_F(MentionsTest, StandNeitherInHeadingsCodeAddressesNorLinks) {
    built_
        .with("a.md",
              "## Beam bridge\n\nA `beam bridge`, a [beam bridge](https://x.org), [[beam|a beam bridge]], "
              "https://x.org/girder and girder@x.org.\n\n    beam bridge\n")
        .build();
    EXPECT_THAT(wordsIn("a"), IsEmpty());
}

TEST_F(MentionsTest, DoNotGoFromALinkIntoTheTextBehindIt) {
    built_.with("a.md", "A [[a|beam]] bridge.").build();
    EXPECT_THAT(wordsIn("a"), IsEmpty());
}

TEST_F(MentionsTest, StandInLeadsListsTablesAndCallouts) {
    built_
        .with("a.md",
              "---\nlead: Of girders.\n---\n- a girder\n\n| girder | b |\n| --- | --- |\n| c | d |\n\n"
              "> [!note]\n> A girder.\n")
        .build();
    EXPECT_EQ(wordsIn("a").size(), 4U);
}

TEST_F(MentionsTest, AreTheFirstOnceASection) {
    built_.with("a.md", "Girder, girder.\n\n## One\n\nGirder, girder.\n\n### Below\n\nGirder.\n\n## Two\n\nx")
        .build();
    std::vector<bool> first;
    for (const library::Link& mention : mentionsIn("a"))
        first.push_back(mention.firstInSection);
    EXPECT_THAT(first, ElementsAre(true, false, true, false, true));
}

TEST_F(MentionsTest, OfSeveralArticlesAreEachTheFirst) {
    built_.with("arch.md", "---\ntitle: Arch bridge\n---\nx")
        .with("a.md", "A girder, an arch bridge.")
        .build();
    EXPECT_TRUE(mentionsIn("a").at(0).firstInSection);
    EXPECT_TRUE(mentionsIn("a").at(1).firstInSection);
}

TEST_F(MentionsTest, CanBeForbiddenInFrontMatter) {
    built_.with("arch.md", "---\ntitle: Arch bridge\naliases: [Vault]\nno-mention: [Vault]\n---\nA girder.");
    built_.with("a.md", "---\nno-mention: [girder]\n---\nA girder, a vault, an arch bridge.").build();
    EXPECT_THAT(wordsIn("a"), ElementsAre("arch bridge"));
    EXPECT_THAT(wordsIn("arch"), ElementsAre("girder"));
}

TEST_F(MentionsTest, CanBeForbiddenForTheLibrary) {
    built_.with("library.yaml", "no-mention: [Girder]\n").with("a.md", "A girder, a beam bridge.").build();
    EXPECT_THAT(wordsIn("a"), ElementsAre("beam bridge"));
}

TEST_F(MentionsTest, AreFoundByAFilesNameWhereItIsTheTitle) {
    built_.with("notes/iron_bridge.md", "Text.").with("a.md", "The iron bridge, the iron_bridge.").build();
    EXPECT_THAT(wordsIn("a"), ElementsAre("iron bridge", "iron_bridge"));
}

TEST_F(MentionsTest, KeepTheirPlacesInALongText) {
    std::string text;
    for (int line = 0; line < 2000; ++line)
        text += "“Größe” of a girder, number " + std::to_string(line) + ".\n\n";
    built_.with("a.md", text).build();
    const auto words = wordsIn("a");
    EXPECT_EQ(words, std::vector<std::string>(2000, "girder"));
    EXPECT_EQ(mentionsIn("a").back().sentence, "“Größe” of a girder, number 1999.");
}

}  // namespace
}  // namespace carrel::links
