// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Every text has a meaning: what is malformed is read as it stands, and hinted at.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/search/query.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "tests/core/search/query_sketch.h"
#include "tests/core/search/random_query.h"

namespace carrel::search {
namespace {

using test::hintedAt;
using testing::Each;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

std::string words(int count, const std::string& between) {
    std::string text = "arch";
    for (int number = 1; number < count; ++number)
        text += between + "arch";
    return text;
}

TEST(Parse, ReadsTheWordsBehindAnOpenQuoteOneByOne) {
    EXPECT_THAT(test::termsOf("old \"stone arch"), ElementsAre("old", "stone", "arch"));
    EXPECT_THAT(test::hintedAt("älter \"stone arch"), ElementsAre("\""));
}

TEST(Parse, ReadsAnOpenValueToTheEnd) {
    EXPECT_THAT(test::termsOf("company:\"Dorman Long"), ElementsAre("company=Dorman Long"));
    EXPECT_THAT(test::hintedAt("company:\"Dorman Long"), ElementsAre("\"Dorman Long"));
}

TEST(Parse, ReadsASignThatMeansNothingAsNothing) {
    EXPECT_THAT(test::termsOf("* \" : -* -: ^ ( ) ' ; -\""), IsEmpty());
}

TEST(Parse, ReadsTheOperatorsOfOtherLanguagesAsWords) {
    EXPECT_THAT(test::termsOf("NEAR(arch, 2) AND NOT stone^3 {title}"),
                ElementsAre("near", "arch", "2", "and", "not", "stone", "3", "title"));
}

TEST(Parse, RepairsBrokenBytes) {
    EXPECT_THAT(test::termsOf("arch\xFF stone \xC3"), ElementsAre("arch", "stone"));
}

TEST(Parse, ReadsTheFirst64TermsAndHintsAtTheRest) {
    EXPECT_THAT(test::termsOf(words(64, " ")), SizeIs(64));
    EXPECT_THAT(test::hintedAt(words(64, " ")), IsEmpty());
    EXPECT_THAT(test::termsOf(words(66, " ")), SizeIs(64));
    EXPECT_THAT(test::hintedAt(words(66, " ")), ElementsAre("arch arch"));
}

TEST(Parse, HintsAtTheRestOfALongHyphenatedWord) {
    EXPECT_THAT(test::termsOf(words(66, "-")), SizeIs(64));
    EXPECT_THAT(test::hintedAt(words(66, "-")), ElementsAre("arch-arch"));
}

/// What holds of every query, whatever was typed.
class AnyQuery : public testing::Test {
protected:
    static constexpr int rounds = 5000;

    static void expectWithin(const Range& range, std::uint32_t length) {
        EXPECT_LE(range.begin, range.end);
        EXPECT_LE(range.end, length);
    }

    /// The terms of a query, with the alternatives instead of the term that joins them.
    static std::vector<Term> leavesOf(const Query& query) {
        std::vector<Term> leaves;
        for (const Term& term : query.terms) {
            if (term.kind != Term::Kind::AnyOf) leaves.push_back(term);
            leaves.insert(leaves.end(), term.alternatives.begin(), term.alternatives.end());
        }
        return leaves;
    }

    test::RandomQuery random_{11};
};

TEST_F(AnyQuery, HasItsRangesWithinTheText) {
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const std::string text = text::repaired(random_.next());
        SCOPED_TRACE(text);
        const Parsed parsed = parse(text);
        for (const Term& term : leavesOf(parsed.query))
            expectWithin(term.range, text::countCodePoints(text));
        for (const Hint& hint : parsed.hints)
            expectWithin(hint.range, text::countCodePoints(text));
    }
}

TEST_F(AnyQuery, HasItsTermsInTheOrderOfTheText) {
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const std::string text = random_.next();
        SCOPED_TRACE(text);
        std::uint32_t end = 0;
        for (const Term& term : leavesOf(parse(text).query)) {
            EXPECT_LE(end, term.range.begin);
            end = term.range.end;
        }
    }
}

TEST_F(AnyQuery, HasFoldedWordsInEveryTerm) {
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const std::string text = random_.next();
        SCOPED_TRACE(text);
        for (const Term& term : leavesOf(parse(text).query)) {
            ASSERT_THAT(term.words, Not(IsEmpty()));
            if (term.kind == Term::Kind::Field) continue;
            EXPECT_THAT(term.words, Each(testing::Truly([](const std::string& word) {
                            return !word.empty() && text::fold(word) == word;
                        })));
        }
    }
}

TEST_F(AnyQuery, HasAPhraseOnlyOfSeveralWords) {
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const std::string text = random_.next();
        SCOPED_TRACE(text);
        for (const Term& term : leavesOf(parse(text).query))
            EXPECT_TRUE(term.kind == Term::Kind::Field ||
                        (term.kind == Term::Kind::Phrase) == (term.words.size() > 1));
    }
}

TEST_F(AnyQuery, JoinsTwoTermsOrMoreByOr) {
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const std::string text = random_.next();
        SCOPED_TRACE(text);
        for (const Term& term : parse(text).query.terms) {
            EXPECT_EQ(term.alternatives.size() > 1, term.kind == Term::Kind::AnyOf);
            EXPECT_NE(term.alternatives.size(), 1U);
            for (const Term& alternative : term.alternatives) {
                EXPECT_FALSE(alternative.excluded);
                EXPECT_TRUE(term.range.begin <= alternative.range.begin &&
                            alternative.range.end <= term.range.end);
            }
        }
    }
}

TEST_F(AnyQuery, MeansTheSameWhenItsBytesWereRepairedBefore) {
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const std::string text = random_.next();
        SCOPED_TRACE(text);
        EXPECT_EQ(parse(text).query, parse(text::repaired(text)).query);
    }
}

}  // namespace
}  // namespace carrel::search
