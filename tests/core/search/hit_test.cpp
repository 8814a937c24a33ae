// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/text/utf8.h"
#include "tests/core/search/searched_pages.h"

namespace carrel::search {
namespace {

using test::typing;
using testing::ElementsAre;
using testing::EndsWith;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;
using testing::StartsWith;

/// What the ranges cover in a text.
std::vector<std::string> covered(std::string_view text, const std::vector<Range>& ranges) {
    std::vector<std::string> parts;
    for (const Range& range : ranges)
        parts.emplace_back(text::slice(text, range));
    return parts;
}

std::vector<std::string> marked(const Snippet& snippet) {
    return covered(snippet.text, snippet.marks);
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int time = 0; time < times; ++time)
        all += text;
    return all;
}

class HitTest : public testing::Test {
protected:
    HitTest() {
        pages_.with("arch", "title: Der Bogen – the Arch",
                    "Über dem Fluß: arches carry.\n\n## Form\n\n" + repeated("Nothing of that here. ", 20) +
                        "\n\n### Load\n\nThe load-carrying stone.\n\n## End\n\nA vault.");
        pages_.with("cable", "title: Cable\nkind: bridge",
                    "Steel \U0001F309 hangs.\n\n| a | b |\n|---|---|\n| Steel | rope |\n");
    }

    test::SearchedPages pages_;
};

TEST_F(HitTest, NamesTheArticleAndItsKind) {
    const Hit hit = pages_.hit("rope");
    EXPECT_EQ(hit.article, (library::ArticleKey{"pages", "cable"}));
    EXPECT_EQ(hit.title, "Cable");
    EXPECT_EQ(hit.kind, "bridge");
}

TEST_F(HitTest, MarksTheWordsOfTheTitle) {
    const Hit hit = pages_.hit("arches bogen");
    EXPECT_THAT(covered(hit.title, hit.titleMarks), ElementsAre("Bogen", "Arch"));
}

TEST_F(HitTest, MarksTheWordsOfTheSnippetInWhateverForm) {
    EXPECT_THAT(marked(pages_.hit("ARCH fluss").snippet), ElementsAre("Fluß", "arches"));
}

TEST_F(HitTest, MarksTheWholeWordThatAPrefixBegins) {
    EXPECT_THAT(marked(pages_.hit(typing("ston")).snippet), ElementsAre("stone"));
}

TEST_F(HitTest, MarksWordsBehindSignsOutsideTheBasicPlane) {
    EXPECT_THAT(marked(pages_.hit("hang").snippet), ElementsAre("hangs"));
}

TEST_F(HitTest, SaysWhereAllMatchesStandInTheText) {
    const Hit hit = pages_.hit("carry");
    EXPECT_THAT(covered(pages_.article("arch").text, hit.matches), ElementsAre("carry", "carrying"));
}

TEST_F(HitTest, SaysWhereItsSnippetStandsInTheText) {
    const Hit hit = pages_.hit("stone");
    const std::string passage(text::slice(pages_.article("arch").text, hit.snippet.source));
    EXPECT_THAT(passage, HasSubstr("load-carrying stone"));
}

TEST_F(HitTest, HasASnippetOfOneLine) {
    EXPECT_EQ(pages_.hit("steel").snippet.text, "Steel \U0001F309 hangs. a b Steel rope");
}

TEST_F(HitTest, HasAnEllipsisWhereTheTextGoesOn) {
    EXPECT_THAT(pages_.hit("fluß").snippet.text, Not(StartsWith("…")));
    EXPECT_THAT(pages_.hit("fluß").snippet.text, EndsWith("…"));
    EXPECT_THAT(pages_.hit("vault").snippet.text, StartsWith("…"));
    EXPECT_THAT(pages_.hit("vault").snippet.text, Not(EndsWith("…")));
}

TEST_F(HitTest, ShowsTheMostOfTheQueryInTheFewestWords) {
    const std::string gap = repeated("and so on ", 40);
    pages_.with(
        "three", "title: Three",
        "Iron and wood. " + gap + "Iron and, far from wood, a nail. " + gap + "Iron, wood, nail. " + gap);
    EXPECT_THAT(pages_.hit("iron wood nail").snippet.text, HasSubstr("Iron, wood, nail"));
}

TEST_F(HitTest, ShowsTheFirstOfEqualPassages) {
    const std::string gap = repeated("and so on ", 40);
    pages_.with("two", "title: Two", "First iron. " + gap + "Second iron. " + gap);
    EXPECT_THAT(pages_.hit("iron").snippet.text, StartsWith("First iron"));
}

TEST_F(HitTest, ShowsTheBeginningWithoutAMatchInTheText) {
    const Hit hit = pages_.hit("kind:bridge");
    EXPECT_THAT(hit.snippet.text, StartsWith("Steel"));
    EXPECT_THAT(hit.snippet.marks, IsEmpty());
    EXPECT_THAT(hit.matches, IsEmpty());
    EXPECT_FALSE(hit.section);
}

TEST_F(HitTest, NamesTheInnermostSectionOfItsPassage) {
    const Hit hit = pages_.hit("stone");
    ASSERT_TRUE(hit.section);
    EXPECT_EQ(hit.section->title, "Load");
    EXPECT_EQ(hit.section->anchor, "load");
    EXPECT_EQ(hit.section->level, 3U);
}

TEST_F(HitTest, NamesTheSectionOfAMatchInItsHeading) {
    const Hit hit = pages_.hit("form");
    ASSERT_TRUE(hit.section);
    EXPECT_EQ(hit.section->title, "Form");
}

TEST_F(HitTest, NamesTheSectionsWhoseHeadingsHoldAllWords) {
    pages_.with(
        "dam", "title: Dam",
        "A wall.\n\n## Spilling gates\n\nGates.\n\n## Gates\n\nThey spill.\n\n## Gates that spill\n\nNo.");
    const Hit hit = pages_.hit("gate spill");
    ASSERT_EQ(hit.named.size(), 2U);
    EXPECT_EQ(hit.named[0].title, "Spilling gates");
    EXPECT_EQ(hit.named[1].anchor, "gates-that-spill");
}

TEST_F(HitTest, NamesNoSectionWhereAWordIsNowhere) {
    EXPECT_THAT(pages_.hit("form").named, testing::SizeIs(1));
    EXPECT_THAT(pages_.hit("form zzyzx").named, IsEmpty());
}

TEST_F(HitTest, NamesNoSectionAboveTheFirstHeading) {
    EXPECT_FALSE(pages_.hit("fluß").section);
}

TEST_F(HitTest, SaysWhereAtMost1000MatchesStand) {
    pages_.with("many", "title: Many", repeated("rivet ", 1001));
    EXPECT_THAT(pages_.hit("rivet").matches, SizeIs(1000));
}

TEST_F(HitTest, HasAnEmptySnippetOfAnEmptyText) {
    pages_.with("empty", "title: Emptiness", "");
    EXPECT_EQ(pages_.hit("emptiness").snippet.text, "");
}

}  // namespace
}  // namespace carrel::search
