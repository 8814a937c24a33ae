// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/core/collect/source_builder.h"

namespace carrel::collect {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

constexpr const char* sources =
    "b-2001: {title: Second, publisher: Press, date: \"2001\"}\n"
    "a-2000:\n  title: First\n  author: A. Author\n  date: \"2000-05\"\n  url: https://example.org\n";

/// What an article's file becomes, seen through the built library.
class ArticleSourceTest : public testing::Test {
protected:
    library::Article built(const std::string& text) {
        return built_.with("sub/Green tea.md", text).build().article("sub/Green tea");
    }

    test::SourceBuilder built_;
};

TEST_F(ArticleSourceTest, TakesItsTitleFromTheFrontMatter) {
    EXPECT_EQ(built("---\ntitle: Tea\n---\n# Other\n\nText.").title, "Tea");
}

TEST_F(ArticleSourceTest, TakesItsTitleFromTheHeadingThatItOpensWith) {
    const library::Article article = built("# Tea\n\n## Leaves\n\nText.");
    EXPECT_EQ(article.title, "Tea");
    EXPECT_EQ(article.text, "Leaves\nText.\n");
}

TEST_F(ArticleSourceTest, TakesItsTitleFromTheFileWhenItsFirstHeadingsAreSections) {
    const library::Article article = built("# Leaves\n\nText.\n\n# Water\n\nText.");
    EXPECT_EQ(article.title, "Green tea");
    EXPECT_THAT(article.sections, SizeIs(2));
}

TEST_F(ArticleSourceTest, DoesNotRepeatItsTitleInTheText) {
    EXPECT_EQ(built("---\ntitle: Tea\n---\n# Tea\n\nText.").text, "Text.\n");
}

TEST_F(ArticleSourceTest, TakesItsSlugFromTheFrontMatter) {
    built_.with("a.md", "---\nslug: tea\n---\nText.").build();
    EXPECT_EQ(built_.article("tea").text, "Text.\n");
}

TEST_F(ArticleSourceTest, KeepsAliasesAndTags) {
    const library::Article article =
        built("---\naliases: [Sencha, Matcha]\ntags: ['#hot', hot, leaf]\n---\nText.");
    EXPECT_THAT(article.aliases, ElementsAre("Sencha", "Matcha"));
    EXPECT_THAT(article.tags, ElementsAre("hot", "leaf"));
}

TEST_F(ArticleSourceTest, KeepsEveryOtherKeyAsFields) {
    const library::Article article =
        built("---\norigin: [Japan, China]\nyear: 815\nno-mention: [Tea]\nempty:\n---\nText.");
    const std::vector<library::Field> expected = {{"origin", "Japan"}, {"origin", "China"}, {"year", "815"}};
    EXPECT_EQ(article.fields, expected);
}

TEST_F(ArticleSourceTest, OpensWithTheLeadAndTheFacts) {
    built_.with("sources.yaml", sources);
    const library::Article article = built(
        "---\nlead: Leaves in water.\nfacts:\n  - {label: of steeping, value: 3, unit: minutes, year: 815, "
        "source: b-2001}\n"
        "  - {label: a cup, value: $4, source: a-2000}\n---\nText.");
    EXPECT_EQ(article.lead, "Leaves in water.");
    EXPECT_EQ(article.text, "Leaves in water.\n3 minutes\nof steeping\n$4\na cup\nText.\n");
    const std::vector<library::Fact> expected = {{"of steeping", "3", "minutes", "815", 0U},
                                                 {"a cup", "$4", "", "", 1U}};
    EXPECT_EQ(article.facts, expected);
}

TEST_F(ArticleSourceTest, NumbersItsSourcesByTheirFirstAppearance) {
    built_.with("sources.yaml", sources);
    const library::Article article = built("Hot [@a-2000, p. 3]. Green [@b-2001]. Old [@a-2000].");
    ASSERT_THAT(article.sources, SizeIs(2));
    EXPECT_EQ(article.sources.front(),
              (library::Source{"a-2000", "", "A. Author", "First", "2000-05", "https://example.org"}));
    EXPECT_EQ(article.sources.back().key, "b-2001");
    EXPECT_THAT(article.html, HasSubstr("data-source=\"2\""));
    EXPECT_THAT(article.html, Not(HasSubstr("data-source=\"3\"")));
}

TEST_F(ArticleSourceTest, KeepsCitationsAsTextInALibraryWithoutSources) {
    EXPECT_EQ(built("Ask [@anna, today].").text, "Ask [@anna, today].\n");
    EXPECT_THAT(built_.problems(), IsEmpty());
}

TEST_F(ArticleSourceTest, ReadsATextFileWithoutMarkup) {
    built_.with("notes.txt", "---\n# One *two*\nthree\n\n[[four]]\n").build();
    EXPECT_EQ(built_.article("notes").title, "notes");
    EXPECT_EQ(built_.article("notes").text, "---\n# One *two*\nthree\n[[four]]\n");
    EXPECT_THAT(built_.reader().allLinks(), IsEmpty());
}

TEST_F(ArticleSourceTest, KeepsItsLinksWithNumbersRangesAndSentences) {
    built_.with("kettle.md", "---\naliases: [Pot]\n---\n## Spout\n\nText.");
    const library::Article article =
        built("Fill it. A [[Pot#Spout|spout]] pours; see [the web](https://example.org).");
    const library::Links links = built_.reader().links("sub/Green tea");
    ASSERT_THAT(links.out, SizeIs(2));
    const library::Link& written = links.out.front();
    EXPECT_EQ(written.to, (library::ArticleKey{"source", "kettle"}));
    EXPECT_EQ(written.anchor, "spout");
    ASSERT_TRUE(written.number);
    EXPECT_THAT(article.html, HasSubstr("data-link=\"" + std::to_string(*written.number) + "\">spout</a>"));
    EXPECT_EQ(written.range, (Range{11, 16}));
    EXPECT_EQ(written.sentence, "A spout pours; see the web.");
    EXPECT_EQ(links.out.back().type, library::LinkType::External);
    EXPECT_EQ(links.out.back().target, "https://example.org");
}

TEST_F(ArticleSourceTest, DropsTheLinksOfATitleThatIsNotInTheText) {
    EXPECT_EQ(built("# [Tea](https://example.org)\n\nText.").title, "Tea");
    EXPECT_THAT(built_.reader().allLinks(), IsEmpty());
}

TEST_F(ArticleSourceTest, MeansTheWholeArticleByASectionOfItsTitle) {
    built_.with("kettle.md", "# Kettle\n\nText.");
    built("A [[kettle#Kettle]].");
    const library::Links links = built_.reader().links("kettle");
    ASSERT_THAT(links.in, SizeIs(1));
    EXPECT_EQ(links.in.front().anchor, "");
    EXPECT_THAT(built_.problems(), IsEmpty());
}

TEST_F(ArticleSourceTest, DeclaresRelationsThatAreSeenFromBothEnds) {
    built_.with("library.yaml", "relations:\n  - {id: needs, name: needs, inverse: is needed by}\n")
        .with("kettle.md", "x");
    built("---\nrelations:\n  needs: [Kettle]\n---\nText.");
    const library::Links links = built_.reader().links("kettle");
    ASSERT_THAT(links.in, SizeIs(1));
    EXPECT_EQ(links.in.front().relation, "needs");
    EXPECT_EQ(links.in.front().otherTitle, "Green tea");
}

TEST_F(ArticleSourceTest, DeclaresASymmetricRelationOnceThoughBothSidesNameIt) {
    built_.with("library.yaml", "relations:\n  - {id: like, name: is like, symmetric: true}\n")
        .with("a.md", "---\nrelations:\n  like: [b, b]\n---\nx")
        .with("b.md", "---\nrelations:\n  like: [a]\n---\nx")
        .build();
    EXPECT_THAT(built_.reader().allLinks(), SizeIs(1));
}

}  // namespace
}  // namespace carrel::collect
