// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/preview/preview.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

class PreviewTest : public testing::Test {
protected:
    PreviewTest() {
        library_.kinds = {{"case", "Case study", "Cases", "kind-case", library::View::Article, {}}};
        opened_.article.key = {"handbook", "equifax"};
        opened_.article.title = "Equifax";
        opened_.article.kind = "case";
        opened_.article.lead = "The lead.";
        opened_.article.text = "The lead.\nWhat happened\nA long story.";
        opened_.article.facts = {{"people", "147", "million", "2017", {}}, {"days", "76", "", "", {}}};
        opened_.article.sections = {{"What happened", "what-happened", 2, {10, 23}, {10, 37}}};
        for (const char* slug : {"ciso", "patching"}) {
            library::Link link;
            link.from = {"handbook", slug};
            link.to = opened_.article.key;
            opened_.links.in.push_back(link);
        }
    }

    [[nodiscard]] Preview preview(const std::string& section = {}) const {
        return previewOf(opened_, {opened_.article.key, section}, library_);
    }
    static Preview nowhere(const std::vector<Suggestion>& suggestions) {
        return previewOf({LinkTarget::Kind::Nowhere, {}, QStringLiteral("Scale")}, suggestions);
    }

    library::Description library_;
    workspace::OpenArticle opened_;
};

TEST_F(PreviewTest, SaysWhatAnArticleIs) {
    EXPECT_EQ(preview().kicker, QStringLiteral("Case study"));
    EXPECT_EQ(preview().title, QStringLiteral("Equifax"));
    EXPECT_EQ(preview().text, QStringLiteral("The lead."));
}

TEST_F(PreviewTest, HasTheFirstKeyFact) {
    EXPECT_EQ(preview().factValue, QStringLiteral("147 million"));
    EXPECT_EQ(preview().factLabel, QStringLiteral("people"));
}

TEST_F(PreviewTest, CountsTheArticlesThatLinkToIt) {
    EXPECT_EQ(preview().meta, QStringLiteral("1 min read  ·  Linked from 2 articles"));
}

TEST_F(PreviewTest, BeginsWithTheSectionThatTheLinkLeadsTo) {
    EXPECT_EQ(preview("what-happened").title, QStringLiteral("Equifax › What happened"));
    EXPECT_EQ(preview("what-happened").text, QStringLiteral("A long story."));
}

TEST_F(PreviewTest, ShowsTheArticleWhenItsSectionIsGone) {
    EXPECT_EQ(preview("gone").text, QStringLiteral("The lead."));
}

TEST_F(PreviewTest, SaysWhatALinkToNowhereWanted) {
    EXPECT_TRUE(nowhere({}).title.contains(QStringLiteral("Scale")));
    EXPECT_TRUE(nowhere({}).suggestions.empty());
}

TEST_F(PreviewTest, OffersOnlyThoseThatHaveTheNameWhenThereAreSeveral) {
    const Preview ambiguous =
        nowhere({{{"l", "a"}, "A", "", true}, {{"l", "b"}, "B", "", true}, {{"l", "c"}, "C", "", false}});
    EXPECT_EQ(ambiguous.suggestions.size(), 2U);
    EXPECT_TRUE(ambiguous.title.contains(QStringLiteral("more than one")));
}

TEST_F(PreviewTest, ShowsTheHostAndTheWholeAddressOfAPlaceOutside) {
    const Preview preview =
        previewOf({LinkTarget::Kind::External, {}, QStringLiteral("https://example.org/a?b=c")}, {});
    EXPECT_EQ(preview.title, QStringLiteral("example.org"));
    EXPECT_EQ(preview.text, QStringLiteral("https://example.org/a?b=c"));
}

}  // namespace
}  // namespace carrel::desktop
