// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// From what authors write to what readers see: links and relations of a built library, from both ends.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/library/spelling.h"
#include "core/text/utf8.h"
#include "tests/core/collect/source_builder.h"

namespace carrel::links {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A connection as a line: "written arch -> beam#load".
std::string sketchOf(const library::Link& link) {
    std::string line(library::spelled(library::linkTypeSpellings, link.type));
    if (!link.relation.empty()) line = link.relation;
    line += ' ' + link.from.slug + " -> " + (link.to ? link.to->slug : "?");
    return link.anchor.empty() ? line : line + '#' + link.anchor;
}

std::vector<std::string> sketchOf(const std::vector<library::Link>& links) {
    std::vector<std::string> lines;
    for (const library::Link& link : links)
        lines.push_back(sketchOf(link));
    return lines;
}

class ConnectionsTest : public testing::Test {
protected:
    ConnectionsTest() {
        built_.with("library.yaml",
                    "id: bridges\nkinds: [{id: page, name: Page}]\nrelations:\n"
                    "  - {id: is-a, name: is a, inverse: example}\n"
                    "  - {id: like, name: is like, symmetric: true}\n");
        built_.with("beam.md",
                    "---\ntitle: Beam\naliases: [Girder]\nformer: [plank]\n---\n## Load\n\nIt bends.");
        built_.with("types/arch.md", "---\ntitle: Arch\nslug: arch\n---\nPressed.");
    }

    [[nodiscard]] std::vector<std::string> out(const std::string& slug) const {
        return sketchOf(built_.reader().links(slug).out);
    }
    [[nodiscard]] std::vector<std::string> in(const std::string& slug) const {
        return sketchOf(built_.reader().links(slug).in);
    }

    test::SourceBuilder built_;
};

TEST_F(ConnectionsTest, LeadToAnArticleByWhateverNameItIsWritten) {
    built_.with("a.md", "[[beam]], [[BEAM]], [[girder|those]], [[plank]], [x](beam.md), ![[beam]].").build();
    EXPECT_EQ(out("a"), std::vector<std::string>(6, "written a -> beam"));
    EXPECT_THAT(built_.problems(), IsEmpty());
}

TEST_F(ConnectionsTest, LeadByAPathFromTheFolderOfTheirArticle) {
    built_.with("types/b.md", "[x](arch.md), [y](../beam.md#load), [[types/arch]].").build();
    EXPECT_THAT(out("types/b"), ElementsAre("written types/b -> arch", "written types/b -> beam#load",
                                            "written types/b -> arch"));
}

TEST_F(ConnectionsTest, LeadToASection) {
    built_.with("a.md", "[[beam#load]], [[Girder#Load]], [[#Own]].\n\n## Own\n\nText.").build();
    EXPECT_THAT(out("a"),
                ElementsAre("written a -> beam#load", "written a -> beam#load", "written a -> a#own"));
}

TEST_F(ConnectionsTest, AreSeenFromBothEnds) {
    built_.with("a.md", "See [[beam]].").build();
    EXPECT_THAT(out("a"), ElementsAre("written a -> beam"));
    EXPECT_THAT(in("beam"), ElementsAre("written a -> beam"));
    EXPECT_EQ(built_.reader().links("a").out.front().otherTitle, "Beam");
    EXPECT_EQ(built_.reader().links("beam").in.front().otherTitle, "a");
}

TEST_F(ConnectionsTest, KeepTheSentenceAndThePlaceOfTheirWords) {
    built_.with("a.md", "Über Größe. A *deck* is no [[beam|Träger]], is it? No.").build();
    const library::Link link = built_.reader().links("beam").in.at(0);
    EXPECT_EQ(link.sentence, "A deck is no Träger, is it?");
    EXPECT_EQ(text::slice(built_.article("a").text, link.range), "Träger");
}

TEST_F(ConnectionsTest, ComeInByTitleWhateverTheirSlugs) {
    built_.with("c.md", "---\ntitle: alpha\n---\n[[beam]]").with("a.md", "---\ntitle: Beta\n---\n[[beam]]");
    built_.with("b.md", "---\ntitle: Álpha two\n---\n[[beam]]").build();
    EXPECT_THAT(in("beam"), ElementsAre("written c -> beam", "written b -> beam", "written a -> beam"));
}

TEST_F(ConnectionsTest, StayBrokenWhereANameLeadsNowhereOrToSeveral) {
    built_.with("a.md", "---\naliases: [Same]\n---\nText.").with("b.md", "---\naliases: [same]\n---\nText.");
    built_.with("c.md", "[[tunnel]] or [[Same]].").build();
    EXPECT_THAT(out("c"), ElementsAre("written c -> ?", "written c -> ?"));
    EXPECT_EQ(built_.reader().links("c").out.front().target, "tunnel");
    EXPECT_THAT(in("a"), IsEmpty());
}

TEST_F(ConnectionsTest, LeadOutOfTheLibraryWithoutBeingBroken) {
    built_.with("a.md", "[x](https://example.org/beam#load)").build();
    const library::Link link = built_.reader().links("a").out.at(0);
    EXPECT_EQ(link.type, library::LinkType::External);
    EXPECT_EQ(link.target, "https://example.org/beam#load");
    EXPECT_FALSE(link.broken());
}

TEST_F(ConnectionsTest, LeadToAnArticleOfAnotherLibraryByItsAddress) {
    built_.with("a.md", "[x](carrel://tunnels/deep%20one#air) and [[carrel://tunnels/b/c|y]].").build();
    const library::Links links = built_.reader().links("a");
    ASSERT_EQ(links.out.size(), 2U);
    EXPECT_EQ(links.out[0].type, library::LinkType::Written);
    EXPECT_EQ(links.out[0].to, (library::ArticleKey{"tunnels", "deep one"}));
    EXPECT_EQ(links.out[0].anchor, "air");
    EXPECT_EQ(links.out[1].to, (library::ArticleKey{"tunnels", "b/c"}));
    EXPECT_THAT(built_.problems(), IsEmpty());
    EXPECT_EQ(built_.reader().linksToLibrary("tunnels").size(), 2U);
    EXPECT_THAT(built_.reader().linksToLibrary("bridges"), IsEmpty());
    EXPECT_THAT(built_.reader().graph().edges, IsEmpty());
}

TEST_F(ConnectionsTest, LeadByAnAddressOfTheirOwnLibrary) {
    built_.with("a.md", "[x](carrel://bridges/beam#load), [y](carrel://bridges/tunnel).").build();
    EXPECT_THAT(out("a"), ElementsAre("written a -> beam#load", "written a -> ?"));
    EXPECT_EQ(built_.problems().size(), 1U);
}

TEST_F(ConnectionsTest, FollowADefinition) {
    built_.with("a.md", "[x][b], [b] and [b][].\n\n[b]: beam.md#load \"A beam\"\n").build();
    EXPECT_EQ(out("a"), std::vector<std::string>(3, "written a -> beam#load"));
}

TEST_F(ConnectionsTest, StayBrokenWhereARelationLeadsNowhere) {
    built_.with("a.md", "---\nrelations:\n  is-a: [tunnel]\n---\nText.").build();
    EXPECT_THAT(out("a"), ElementsAre("is-a a -> ?"));
}

TEST_F(ConnectionsTest, AreDeclaredByAnyNameAndSeenFromBothEnds) {
    built_.with("a.md", "---\nrelations:\n  is-a: [Girder, types/arch]\n---\nText.").build();
    EXPECT_THAT(out("a"), ElementsAre("is-a a -> beam", "is-a a -> arch"));
    EXPECT_THAT(in("beam"), ElementsAre("is-a a -> beam"));
    EXPECT_THAT(in("arch"), ElementsAre("is-a a -> arch"));
}

TEST_F(ConnectionsTest, AreDeclaredOnceThoughTheyAreNamedTwice) {
    built_.with("a.md", "---\nrelations:\n  like: [b, b]\n---\nText.");
    built_.with("b.md", "---\nrelations:\n  like: [a]\n---\nText.").build();
    EXPECT_THAT(out("a"), ElementsAre("like a -> b"));
    EXPECT_THAT(out("b"), IsEmpty());
    EXPECT_THAT(in("b"), ElementsAre("like a -> b"));
}

TEST_F(ConnectionsTest, GoBothWaysWhereTheRelationHasADirection) {
    built_.with("a.md", "---\nrelations:\n  is-a: [b]\n---\nText.");
    built_.with("b.md", "---\nrelations:\n  is-a: [a]\n---\nText.").build();
    EXPECT_THAT(out("a"), ElementsAre("is-a a -> b"));
    EXPECT_THAT(in("a"), ElementsAre("is-a b -> a"));
}

TEST_F(ConnectionsTest, BeginWithTheRelations) {
    built_.with("a.md", "---\nrelations:\n  is-a: [arch]\n---\nAn [[arch]].").build();
    EXPECT_THAT(out("a"), ElementsAre("is-a a -> arch", "written a -> arch"));
    EXPECT_THAT(in("arch"), ElementsAre("is-a a -> arch", "written a -> arch"));
}

}  // namespace
}  // namespace carrel::links
