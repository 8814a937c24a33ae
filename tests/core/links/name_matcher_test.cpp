// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/name_matcher.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "core/text/utf8.h"
#include "tests/core/text/random_text.h"

namespace carrel::links {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A matcher of names, each of which belongs to an article of its own.
class NameMatcherTest : public testing::Test {
protected:
    void add(const std::string& name, std::uint32_t article, std::uint32_t rank = 0) {
        matcher_.add(article, article, {name, rank});
    }
    NameMatcherTest& with(const std::vector<std::string>& names) {
        for (const std::string& name : names)
            add(name, next_++);
        return *this;
    }

    [[nodiscard]] std::vector<NameMatcher::Match> find(std::string_view text) const {
        std::vector<NameMatcher::Match> matches;
        matcher_.find(text, matches);
        return matches;
    }
    /// The places found, as they are written.
    [[nodiscard]] std::vector<std::string> found(std::string_view text) const {
        std::vector<std::string> places;
        for (const NameMatcher::Match& match : find(text))
            places.emplace_back(text::slice(text, match.range));
        return places;
    }

    NameMatcher matcher_;
    std::uint32_t next_ = 0;
};

TEST_F(NameMatcherTest, FindsWholeWordsOnly) {
    with({"arch"});
    EXPECT_THAT(found("An arch, no archway and no march."), ElementsAre("arch"));
    EXPECT_THAT(found("arch_way arch.way"), IsEmpty());
}

TEST_F(NameMatcherTest, FindsTheLongestNameThatBeginsAtAWord) {
    with({"arch", "arch bridge", "arch bridge of stone"});
    EXPECT_THAT(found("An arch bridge of iron, an arch bridge of stone, an arch."),
                ElementsAre("arch bridge", "arch bridge of stone", "arch"));
}

TEST_F(NameMatcherTest, FindsTheLeftmostOfNamesThatOverlap) {
    with({"iron arch", "arch bridge of stone"});
    EXPECT_THAT(found("An iron arch bridge of stone"), ElementsAre("iron arch"));
}

TEST_F(NameMatcherTest, MakesNoDifferenceOfCaseAccentsSpacesAndHyphens) {
    with({"Große Brücke"});
    EXPECT_THAT(found("GROSSE  BRUCKE, große-brücke, Große\u00A0Brücke"),
                ElementsAre("GROSSE  BRUCKE", "große-brücke", "Große\u00A0Brücke"));
}

TEST_F(NameMatcherTest, LeavesAPossessiveOut) {
    with({"Conway's law", "Netflix"});
    EXPECT_THAT(found("Conway\u2019s law at Netflix's"), ElementsAre("Conway\u2019s law", "Netflix"));
}

TEST_F(NameMatcherTest, DoesNotGoOverASign) {
    with({"arch bridge"});
    EXPECT_THAT(found("An arch. Bridge it. arch, bridge; arch (bridge)"), IsEmpty());
}

TEST_F(NameMatcherTest, FindsANameWithSignsWhereTheTextHasThem) {
    with({"AT&T", "Vision: 2030"});
    EXPECT_THAT(found("AT&T, AT and T, Vision: 2030, Vision 2030"), ElementsAre("AT&T", "Vision: 2030"));
}

TEST_F(NameMatcherTest, DoesNotGoOverTheEndOfABlockOrACell) {
    with({"arch bridge"});
    EXPECT_THAT(found("arch\nbridge arch\tbridge"), IsEmpty());
}

TEST_F(NameMatcherTest, FindsNamesOfScriptsWithoutSpacesAtWordBreaks) {
    with({"東京", "京都"});
    EXPECT_THAT(found("東京に住む。京都に行く。"), ElementsAre("東京", "京都"));
}

TEST_F(NameMatcherTest, FindsNoNameWithinAWordOfAScriptWithoutSpaces) {
    with({"本語"});
    EXPECT_THAT(found("日本語を話す"), IsEmpty());
}

TEST_F(NameMatcherTest, FindsAThaiNameWithoutSpaces) {
    with({"ภาษาไทย"});
    EXPECT_THAT(found("ฉันพูดภาษาไทยได้"), ElementsAre("ภาษาไทย"));
}

TEST_F(NameMatcherTest, FindsNamesThatAreWrittenFromRightToLeft) {
    with({"גשר אבן", "جسر"});
    EXPECT_THAT(found("זה גשר אבן ישן. هذا جِسْر قديم"), ElementsAre("גשר אבן", "جِسْر"));
}

TEST_F(NameMatcherTest, FindsNamesWithEmojiAsTheyAre) {
    with({"🚀 Launch", "👩\u200D💻"});
    EXPECT_THAT(found("🚀 Launch, 🚀Launch, Launch, 👩\u200D💻, 👩"),
                ElementsAre("🚀 Launch", "🚀Launch", "👩\u200D💻"));
}

TEST_F(NameMatcherTest, FindsAWordWithMarksAsAWhole) {
    with({"e"});
    EXPECT_THAT(found("e\u0301tude"), IsEmpty());
    EXPECT_THAT(found("x e\u0301 x"), ElementsAre("e\u0301"));
}

TEST_F(NameMatcherTest, FindsNoNameThatTwoArticlesClaimAlike) {
    add("arch", 1);
    add("arch", 2);
    EXPECT_THAT(found("An arch."), IsEmpty());
}

TEST_F(NameMatcherTest, HidesTheShorterNamesInANameThatTwoClaim) {
    with({"arch"});
    add("arch bridge", 8);
    add("arch bridge", 9);
    EXPECT_THAT(found("An arch bridge."), IsEmpty());
}

TEST_F(NameMatcherTest, GivesANameToTheClaimOfTheLowestRank) {
    add("arch", 1, 1);
    add("Arch", 2, 0);
    ASSERT_EQ(find("An arch.").size(), 1U);
    EXPECT_EQ(find("An arch.").front().article, 2U);
}

TEST_F(NameMatcherTest, GivesANameBackToTheOtherWhenAClaimIsTakenBack) {
    add("arch", 1);
    add("arch", 2);
    matcher_.remove(1, 1, {"arch", 0});
    ASSERT_EQ(find("An arch.").size(), 1U);
    EXPECT_EQ(find("An arch.").front().article, 2U);
    matcher_.remove(2, 2, {"arch", 0});
    EXPECT_THAT(found("An arch."), IsEmpty());
}

TEST_F(NameMatcherTest, LeavesLongerNamesWhenAShorterOneIsTakenBack) {
    with({"arch", "arch bridge"});
    matcher_.remove(0, 0, {"arch", 0});
    EXPECT_THAT(found("An arch, an arch bridge."), ElementsAre("arch bridge"));
}

TEST_F(NameMatcherTest, FindsNothingUnderANameWithoutWords) {
    with({"", " ", "?!", "—"});
    EXPECT_THAT(found(" ?! — a"), IsEmpty());
}

TEST_F(NameMatcherTest, FindsNothingUnderANameOfTooManyWords) {
    std::string name;
    for (int word = 0; word < 65; ++word)
        name += "a ";
    with({name});
    EXPECT_THAT(found(name), IsEmpty());
}

TEST_F(NameMatcherTest, TellsATitleFromAThousandThatBeginWithIt) {
    with({"arch"});
    for (int number = 0; number < 1000; ++number)
        with({"arch number " + std::to_string(number)});
    EXPECT_THAT(found("arch number 731 and arch number 1000 and arch number"),
                ElementsAre("arch number 731", "arch", "arch"));
}

TEST_F(NameMatcherTest, TakesTenThousandNamesOfOneArticle) {
    for (int number = 0; number < 10'000; ++number)
        add("alias " + std::to_string(number), 1);
    EXPECT_THAT(found("alias 1 and alias 9999 and alias 10000"), ElementsAre("alias 1", "alias 9999"));
}

/// A slow but plain way to the same: compares the words of each name with those of the text at each word.
class PlainSearch {
public:
    explicit PlainSearch(const std::vector<std::string>& names) {
        for (const std::string& name : names) {
            std::vector<ScannedWord> words;
            WordScan(name).nextLine(words);
            names_.push_back(std::move(words));
        }
    }

    [[nodiscard]] std::vector<Range> find(const std::string& text) const {
        std::vector<Range> found;
        std::vector<ScannedWord> words;
        WordScan scan(text);
        while (scan.nextLine(words))
            for (std::size_t at = 0; at < words.size();) {
                const std::size_t longest = longestAt(words, at);
                if (longest > 0) found.push_back({words[at].range.begin, words[at + longest - 1].range.end});
                at += std::max<std::size_t>(longest, 1);
            }
        return found;
    }

private:
    [[nodiscard]] std::size_t longestAt(const std::vector<ScannedWord>& words, std::size_t at) const {
        std::size_t longest = 0;
        for (const auto& name : names_) {
            if (name.empty() || at + name.size() > words.size()) continue;
            bool same = true;
            for (std::size_t word = 0; word < name.size(); ++word)
                same = same && name[word].hash == words[at + word].hash &&
                       (word == 0 || name[word].signsBefore == words[at + word].signsBefore);
            if (same) longest = std::max(longest, name.size());
        }
        return longest;
    }

    std::vector<std::vector<ScannedWord>> names_;
};

TEST_F(NameMatcherTest, FindsInAnyTextWhatAPlainSearchFinds) {
    test::RandomText random(5);
    const std::vector<std::string> few = {"a", "A", "ab", "á", "b c", "x", "ß",
                                          "&", ".", "-",  " ", "'s",  "\n"};
    const auto phrase = [&](std::size_t most) {
        std::string made;
        for (std::size_t left = 1 + random.below(most); left > 0; --left)
            made += random.oneOf(few) + (random.below(2) == 0 ? " " : "");
        return made;
    };
    for (int round = 0; round < 300 && !HasFailure(); ++round) {
        std::vector<std::string> names;
        NameMatcher matcher;
        for (std::uint32_t number = 0; number < 6; ++number) {
            names.push_back(phrase(5));
            std::erase(names.back(), '\n');
            matcher.add(0, 0, {names.back(), 0});
        }
        const std::string text = phrase(60);
        SCOPED_TRACE(text);
        std::vector<NameMatcher::Match> matches;
        matcher.find(text, matches);
        std::vector<Range> ranges;
        for (const NameMatcher::Match& match : matches)
            ranges.push_back(match.range);
        EXPECT_EQ(ranges, PlainSearch(names).find(text));
    }
}

}  // namespace
}  // namespace carrel::links
