// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/related.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/core/collect/source_builder.h"

namespace carrel::links {
namespace {

using Kind = Reason::Kind;
using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

/// Some text, so that what follows is not in the first lines.
const std::string opening = std::string(120, 'x') + " and so on. " + std::string(600, 'y') + "\n\n";

class RelatedTest : public testing::Test {
public:
    RelatedTest() {
        built_.with("library.yaml",
                    "id: bridges\nkinds: [{id: page, name: Page}]\nrelations:\n"
                    "  - {id: is-a, name: is a, inverse: example}\n");
        for (const char* name : {"arch", "beam", "cable", "deck"})
            built_.with(std::string(name) + ".md", "---\ntitle: The " + std::string(name) + "\n---\nText.");
    }

    RelatedTest& with(const std::string& slug, const std::string& text, const std::string& head = {}) {
        built_.with(slug + ".md", "---\ntitle: The " + slug + "\n" + head + "---\n" + text);
        return *this;
    }
    std::vector<RelatedArticle> of(const std::string& slug, std::size_t limit = 10) {
        built_.build();
        return Related(built_.reader(), similar_).of(slug, limit);
    }
    std::vector<std::string> slugsOf(const std::string& slug) {
        std::vector<std::string> slugs;
        for (const RelatedArticle& related : of(slug))
            slugs.push_back(related.key.slug);
        return slugs;
    }
    /// The reason of a kind why `other` is related to `slug`; one without weight when there is none.
    Reason reason(const std::string& slug, const std::string& other, Kind kind) {
        for (const RelatedArticle& related : of(slug))
            if (related.key.slug == other)
                for (const Reason& reason : related.reasons)
                    if (reason.kind == kind) return reason;
        return {kind, 0, {}};
    }

    test::SourceBuilder built_;
    FindSimilar similar_;
};

TEST_F(RelatedTest, AreThoseWhoseTextIsSimilar) {
    similar_ = [](std::string_view slug, std::size_t /*limit*/) -> std::vector<SimilarText> {
        if (slug != "arch") return {};
        return {{"beam", 0.5}, {"cable", 0.75}};
    };
    EXPECT_THAT(slugsOf("arch"), ElementsAre("cable", "beam"));
    EXPECT_EQ(of("arch").front().score, 0.75);
    EXPECT_EQ(of("arch").front().title, "The cable");
    EXPECT_EQ(of("arch").front().kind, "page");
}

TEST_F(RelatedTest, AreThoseThatNameTheArticleOrAreNamedInIt) {
    with("arch", "Like the beam.");
    EXPECT_GT(reason("arch", "beam", Kind::MentionedBy).weight, 0);
    EXPECT_GT(reason("beam", "arch", Kind::Mentions).weight, 0);
}

TEST_F(RelatedTest, AreThoseThatLinkToIt) {
    with("arch", "A [[beam]].");
    EXPECT_GT(reason("beam", "arch", Kind::Links).weight, 0);
}

TEST_F(RelatedTest, AreThoseThatItLinksToFurtherDown) {
    with("arch", opening + "A [[beam]].");
    EXPECT_GT(reason("arch", "beam", Kind::LinkedBy).weight, 0);
}

TEST_F(RelatedTest, AreNotThoseThatItLinksToInItsFirstLines) {
    with("arch", "A [[beam]]. " + opening + "A [[cable]].");
    EXPECT_THAT(slugsOf("arch"), Not(Contains("beam")));
    EXPECT_THAT(slugsOf("arch"), Contains("cable"));
}

TEST_F(RelatedTest, AreNotThoseThatARelationShowsAlready) {
    with("arch", "Text.", "tags: [stone]\nrelations:\n  is-a: [beam]\n")
        .with("beam", "Text.", "tags: [stone]\n");
    EXPECT_THAT(slugsOf("arch"), Not(Contains("beam")));
    EXPECT_THAT(slugsOf("beam"), Not(Contains("arch")));
}

TEST_F(RelatedTest, AreNeverTheArticleItself) {
    with("arch", "The arch, [[arch]] and [[beam]].", "tags: [stone]\n");
    similar_ = [](std::string_view /*slug*/, std::size_t /*limit*/) {
        return std::vector<SimilarText>{{"arch", 1}};
    };
    EXPECT_THAT(slugsOf("arch"), Not(Contains("arch")));
}

TEST_F(RelatedTest, AreThoseThatAThirdLinksToAsWell) {
    with("deck", "An [[arch]] and a [[beam]].");
    EXPECT_THAT(reason("arch", "beam", Kind::SharedLinks).names, ElementsAre("The deck"));
}

TEST_F(RelatedTest, AreThoseThatLinkToTheSame) {
    with("arch", opening + "A [[deck]].").with("beam", "A [[deck]].");
    EXPECT_THAT(reason("arch", "beam", Kind::SharedLinks).names, ElementsAre("The deck"));
}

TEST_F(RelatedTest, AreThoseTwoRelationsAway) {
    with("arch", "x", "relations:\n  is-a: [deck]\n").with("beam", "x", "relations:\n  is-a: [deck]\n");
    EXPECT_THAT(reason("arch", "beam", Kind::Relations).names, ElementsAre("The deck"));
}

TEST_F(RelatedTest, AreMoreRelatedOverAnArticleThatConnectsFewer) {
    with("hub", "[[arch]], [[beam]], [[deck]], [[one]], [[two]], [[three]].")
        .with("one", "x")
        .with("two", "x");
    with("three", "x").with("pair", "[[arch]] and [[cable]].");
    EXPECT_GT(reason("arch", "cable", Kind::SharedLinks).weight,
              reason("arch", "beam", Kind::SharedLinks).weight);
}

TEST_F(RelatedTest, AreNotExplainedByAnArticleThatIsConnectedWithNearlyAll) {
    std::string links = "[[arch]], [[beam]]";
    for (int at = 0; at < 20; ++at) {
        with("page-" + std::to_string(at), "x");
        links += ", [[page-" + std::to_string(at) + "]]";
    }
    with("contents", links);
    EXPECT_GT(reason("arch", "beam", Kind::SharedLinks).weight, 0);
    EXPECT_THAT(reason("arch", "beam", Kind::SharedLinks).names, IsEmpty());
}

TEST_F(RelatedTest, AreThoseWithTheSameTagsAndFields) {
    with("arch", "x", "tags: [stone, old]\nyear: 1779\n")
        .with("beam", "x", "tags: [old, stone]\nyear: 1779\n");
    EXPECT_THAT(reason("arch", "beam", Kind::SharedTags).names,
                testing::UnorderedElementsAre("old", "stone"));
    EXPECT_THAT(reason("arch", "beam", Kind::SharedFields).names, ElementsAre("1779"));
}

TEST_F(RelatedTest, AreMoreRelatedByARareTag) {
    with("arch", "x", "tags: [all, rare]\n")
        .with("beam", "x", "tags: [all]\n")
        .with("deck", "x", "tags: [all]\n");
    with("cable", "x", "tags: [rare]\n");
    EXPECT_THAT(slugsOf("arch"), ElementsAre("cable", "beam", "deck"));
}

TEST_F(RelatedTest, HaveTheHeaviestReasonFirst) {
    with("arch", "x", "tags: [stone]\n").with("beam", "[[arch]]", "tags: [stone]\n");
    const RelatedArticle beam = of("arch").at(0);
    ASSERT_EQ(beam.reasons.size(), 2U);
    EXPECT_EQ(beam.reasons.front().kind, Kind::Links);
    EXPECT_DOUBLE_EQ(beam.score, beam.reasons[0].weight + beam.reasons[1].weight);
}

TEST_F(RelatedTest, AreAsManyAsWereAskedFor) {
    for (const char* slug : {"beam", "cable", "deck"})
        with(slug, "[[arch]]");
    EXPECT_EQ(of("arch", 2).size(), 2U);
    EXPECT_THAT(of("arch", 0), IsEmpty());
}

TEST_F(RelatedTest, AreInTheOrderOfTheirSlugsWhereAllIsEqual) {
    for (const char* slug : {"deck", "beam", "cable"})
        with(slug, "[[arch]]");
    EXPECT_THAT(slugsOf("arch"), ElementsAre("beam", "cable", "deck"));
}

TEST_F(RelatedTest, AreNoneOfAnUnknownArticle) {
    EXPECT_THAT(slugsOf("tunnel"), IsEmpty());
}

TEST_F(RelatedTest, AreFoundByAFormerSlug) {
    with("arch", "x", "former: [vault]\n").with("beam", "[[arch]]");
    EXPECT_THAT(slugsOf("vault"), ElementsAre("beam"));
}

}  // namespace
}  // namespace carrel::links
