// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/sentence.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "core/text/utf8.h"
#include "tests/core/text/random_text.h"

namespace carrel::links {
namespace {

using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

/// The sentence around the first place where `words` stand.
std::string around(const std::string& text, const std::string& words) {
    const std::uint32_t begin = text::countCodePoints(text.substr(0, text.find(words)));
    return sentenceAround(text, {begin, begin + text::countCodePoints(words)});
}

std::string repeated(const std::string& text, int times) {
    std::string all;
    for (int time = 0; time < times; ++time)
        all += text;
    return all;
}

TEST(SentenceAround, EndsAtTheSignsThatEndASentence) {
    EXPECT_EQ(around("One. See the arch there. Three.", "arch"), "See the arch there.");
    EXPECT_EQ(around("One! See the arch? Three.", "arch"), "See the arch?");
}

TEST(SentenceAround, EndsAtAnIdeographicFullStopThatNoSpaceFollows) {
    EXPECT_EQ(around("橋。石の橋です。川。", "石"), "石の橋です。");
}

TEST(SentenceAround, IsTheWholeTextOfOneSentence) {
    EXPECT_EQ(around("See the arch", "arch"), "See the arch");
    EXPECT_EQ(around("See the arch.\n", "arch"), "See the arch.");
}

TEST(SentenceAround, GoesOnBehindAPointWithinAWordOrANumber) {
    EXPECT_EQ(around("At 30.6 m the arch of bridges.gov spans it. Two.", "arch"),
              "At 30.6 m the arch of bridges.gov spans it.");
}

TEST(SentenceAround, EndsWithItsParagraphItsCellAndItsHeading) {
    EXPECT_EQ(around("Heading\nSee the arch\nNext.\n", "arch"), "See the arch");
    EXPECT_EQ(around("Load\tthe arch, pressed\tbent\n", "arch"), "the arch, pressed");
}

TEST(SentenceAround, BeginsBehindAParagraphThatEndsInASign) {
    EXPECT_EQ(around("First.\nSee the arch.\n", "arch"), "See the arch.");
}

TEST(SentenceAround, CountsInCodePoints) {
    EXPECT_EQ(around("Über. \U0001F309 Größe: arch. Ende.", "arch"), "\U0001F309 Größe: arch.");
}

TEST(SentenceAround, HoldsALinkThatGoesOverSentences) {
    EXPECT_EQ(around("Zero. See A. Beam. And more. Four.", "A. Beam. And"), "See A. Beam. And more.");
}

TEST(SentenceAround, HasALineFeedOrATabWithinTheWordsAsASpace) {
    EXPECT_EQ(around("Zero\nthe\tarch\nhere\nlast", "arch\nhere"), "arch here");
}

TEST(SentenceAround, IsCutToWholeWordsAroundALinkInALongSentence) {
    const std::string sentence = around(repeated("before ", 60) + "arch" + repeated(" behind", 60), "arch");
    EXPECT_THAT(sentence, HasSubstr("before arch behind"));
    EXPECT_THAT(sentence, StartsWith("… before "));
    EXPECT_THAT(sentence, EndsWith(" behind…"));
}

TEST(SentenceAround, IsCutOnlyWhereItIsLong) {
    const std::string before = around(repeated("before ", 60) + "arch.", "arch");
    EXPECT_THAT(before, StartsWith("…"));
    EXPECT_THAT(before, EndsWith("before arch."));
    const std::string behind = around("An arch" + repeated(" behind", 60), "arch");
    EXPECT_THAT(behind, StartsWith("An arch behind"));
    EXPECT_THAT(behind, EndsWith("…"));
}

TEST(SentenceAround, IsEmptyOfAnEmptyText) {
    EXPECT_EQ(sentenceAround("", {0, 0}), "");
    EXPECT_EQ(sentenceAround("", {7, 9}), "");
}

TEST(SentenceAround, IsTheOneAtAPlaceWithoutWords) {
    EXPECT_EQ(sentenceAround("One. Two. Three.", {6, 6}), "Two.");
}

/// A text without spaces, line feeds, tabs and ellipses: what of it a sentence keeps as it is.
std::string lettersOf(std::string_view text) {
    std::string letters;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t letter = text::next(text, at);
        if (letter != U' ' && letter != U'\n' && letter != U'\t' && letter != U'…')
            text::append(letters, letter);
    }
    return letters;
}

class AnySentence : public testing::Test {
protected:
    std::string text() {
        static const std::vector<std::string> pieces = {". ", ".", "! ", "\n",   "\t",
                                                        " ",  "…", "。", "word", "more "};
        std::string made;
        const bool many = random_.below(2) == 0;  // sentences, or one that is long
        for (std::size_t left = random_.below(90); left > 0; --left)
            made += many && random_.below(3) > 0 ? random_.oneOf(pieces) : random_.text(20);
        return made;
    }

    /// Now and then beyond the end of the text.
    Range rangeIn(const std::string& text) {
        const std::size_t length = text::countCodePoints(text) + 2;
        const auto begin = static_cast<std::uint32_t>(random_.below(length));
        return {begin, begin + static_cast<std::uint32_t>(random_.below(random_.below(9) == 0 ? 600 : 20))};
    }

    template <class Check>
    void forEachSentence(Check check) {
        for (int round = 0; round < 3000 && !HasFailure(); ++round) {
            const std::string whole = text();
            const Range range = rangeIn(whole);
            SCOPED_TRACE(whole);
            check(whole, range, sentenceAround(whole, range));
        }
    }

    test::RandomText random_{41};
};

TEST_F(AnySentence, HoldsTheWordsOfItsRange) {
    forEachSentence([](const std::string& text, Range range, const std::string& sentence) {
        EXPECT_THAT(lettersOf(sentence), HasSubstr(lettersOf(text::slice(text, range))));
    });
}

TEST_F(AnySentence, IsOneLine) {
    forEachSentence([](const std::string& /*text*/, Range /*range*/, const std::string& sentence) {
        EXPECT_EQ(sentence.find_first_of("\n\t"), std::string::npos);
    });
}

TEST_F(AnySentence, IsHardlyLongerThan240CodePointsOrItsRange) {
    forEachSentence([](const std::string& /*text*/, Range range, const std::string& sentence) {
        constexpr std::uint32_t longest = 240;
        constexpr std::uint32_t ellipses = 2;
        EXPECT_LE(text::countCodePoints(sentence), std::max(longest, range.size()) + ellipses);
    });
}

TEST_F(AnySentence, StandsInItsTextSaveTheEllipses) {
    forEachSentence([](const std::string& text, Range /*range*/, const std::string& sentence) {
        EXPECT_THAT(lettersOf(text), HasSubstr(lettersOf(sentence)));
    });
}

/// The marked words of the sentence around the first place where `words` stand.
std::string markedIn(const std::string& text, const std::string& words) {
    const std::uint32_t begin = text::countCodePoints(text.substr(0, text.find(words)));
    const MarkedSentence marked = markedSentenceAround(text, {begin, begin + text::countCodePoints(words)});
    EXPECT_EQ(marked.text, around(text, words));
    return std::string(text::slice(marked.text, marked.mark));
}

TEST(MarkedSentence, KnowsWhereTheWordsStand) {
    EXPECT_EQ(markedIn("Über alles. \n  See the Bögen there. Three.", "Bögen"), "Bögen");
}

TEST(MarkedSentence, KnowsThemInASentenceThatIsCut) {
    EXPECT_EQ(markedIn(repeated("so many words ", 40) + "the arch " + repeated("and more ", 40), "the arch"),
              "the arch");
}

}  // namespace
}  // namespace carrel::links
