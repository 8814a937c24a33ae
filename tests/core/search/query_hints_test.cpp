// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// What looks odd in a query is said in words, and where it stands.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/search/query.h"
#include "core/text/utf8.h"
#include "tests/core/search/query_sketch.h"
#include "tests/core/search/random_query.h"

namespace carrel::search {
namespace {

using test::hintedAt;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

std::string hintOf(std::string_view text) {
    const Parsed parsed = parse(text);
    return parsed.hints.empty() ? std::string() : parsed.hints.front().message;
}

TEST(QueryHints, PointAtAnOpenQuote) {
    EXPECT_THAT(test::hintedAt("\u00E9 \"stone arch"), ElementsAre("\""));
    EXPECT_THAT(test::hintedAt("\u00E9 \u201Estone arch"), ElementsAre("\u201E"));
    EXPECT_THAT(test::hintedAt("\u00E9 kind:\"stone arch"), ElementsAre("\"stone arch"));
}

TEST(QueryHints, PointAtARangeThatEndsBeforeItBegins) {
    EXPECT_THAT(test::hintedAt("\u00E9 year:2020..2015 a"), ElementsAre("2020..2015"));
    EXPECT_THAT(hintOf("year:2020..2015"), HasSubstr("2015..2020"));
    EXPECT_THAT(test::hintedAt("built:900..89"), ElementsAre("900..89"));
}

TEST(QueryHints, PointAtARangeOfYearsWithoutYears) {
    EXPECT_THAT(test::hintedAt("year:abc.. year:.. year:1..2..3"), ElementsAre("abc..", "..", "1..2..3"));
}

TEST(QueryHints, LeaveRangesAlone) {
    EXPECT_THAT(
        test::hintedAt("year:2015..2020 year:2015.. year:..2020 year:89..900 year:0900..901 path:../a"),
        IsEmpty());
}

TEST(QueryHints, PointAtAHyphenAlone) {
    EXPECT_THAT(test::hintedAt("a - b --"), ElementsAre("-", "--"));
}

TEST(QueryHints, PointAtAnOrThatJoinsNothing) {
    EXPECT_THAT(test::hintedAt("OR a"), ElementsAre("OR"));
    EXPECT_THAT(test::hintedAt("a OR"), ElementsAre("OR"));
    EXPECT_THAT(test::hintedAt("a OR OR b"), ElementsAre("OR"));
}

TEST(QueryHints, PointAtAnExcludedAlternative) {
    EXPECT_THAT(test::hintedAt("a OR -b"), ElementsAre("-b"));
    EXPECT_THAT(test::hintedAt("-kind:a OR b"), ElementsAre("-kind:a"));
}

TEST(QueryHints, PointAtAStarThatStandsForNothing) {
    EXPECT_THAT(test::hintedAt("a * b"), ElementsAre("*"));
    EXPECT_THAT(test::hintedAt("a*b *c"), ElementsAre("a*b", "*c"));
    EXPECT_THAT(test::hintedAt("\"stone ar*\""), ElementsAre("\"stone ar*\""));
    EXPECT_THAT(test::hintedAt("-over-the-ai*"), ElementsAre("over-the-ai*"));
}

TEST(QueryHints, PointAtAFieldWithoutAValue) {
    EXPECT_THAT(test::hintedAt("a kind: b"), ElementsAre("kind:"));
    EXPECT_THAT(test::hintedAt("kind:\"\" kind:*"), ElementsAre("kind:\"\"", "kind:*"));
}

TEST(QueryHints, PointAtAnUnknownHas) {
    EXPECT_THAT(test::hintedAt("has:Bookmark has:note has:picture"), ElementsAre("picture"));
}

TEST(QueryHints, PointAtTheFirstParenthesis) {
    EXPECT_THAT(test::hintedAt("\u00E9 (a OR b) (c)"), ElementsAre("("));
}

TEST(QueryHints, PointAtWhatIsNotSearched) {
    const std::string text = "stone " + std::string(mostQueryBytes, 'x');
    EXPECT_THAT(test::hintedAt(text), ElementsAre(text.substr(6)));
    EXPECT_THAT(test::termsOf(text), ElementsAre("stone"));
}

TEST(QueryHints, AreNotMoreThanAReaderCanRead) {
    std::string text;
    for (int count = 0; count < 100; ++count)
        text += "- ";
    EXPECT_THAT(parse(text).hints, SizeIs(16));
}

TEST(QueryHints, AreWholeSentences) {
    test::RandomQuery random(31);
    for (int round = 0; round < 5000; ++round) {
        const std::string text = random.next();
        for (const Hint& hint : parse(text).hints) {
            ASSERT_TRUE(hint.message.front() >= 'A' && hint.message.front() <= 'Z') << hint.message;
            ASSERT_EQ(hint.message.back(), '.') << hint.message;
        }
    }
}

}  // namespace
}  // namespace carrel::search
