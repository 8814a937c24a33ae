// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// What holds of the words of every text.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <memory>
#include <set>

#include "core/text/break_class.h"
#include "core/text/fold.h"
#include "core/text/pieces.h"
#include "core/text/utf8.h"
#include "core/text/words.h"
#include "tests/core/text/random_text.h"

namespace carrel::text {
namespace {

/// Texts of ASCII, of signs that matter between letters, and of any code points.
class AnyWords : public testing::Test {
protected:
    std::string ascii(std::size_t most) {
        static const std::string signs = "aaabZQ019''..,,;;__-- +#%@:\n";
        std::string text;
        for (std::size_t left = random_.below(most + 1); left > 0; --left)
            text += random_.below(8) == 0 ? static_cast<char>(random_.below(128))
                                          : signs[random_.below(signs.size())];
        return text;
    }

    std::string mixed(std::size_t most) {
        static const std::vector<std::string> pieces = {
            "é",          "\u0301", "\u00AD", "\u200D", "א",      "ב",      "\"",    "'", "\u2019", "·",
            "ж",          "Σ",      "٣",      "\u202F", "한",     "국",     "어",    "ا", "\u064B", "東",
            "京",         "か",     "ｶ",      "ﾞ",      "ー",     "ไ",      "ท",     "ย", "ำ",      "\u0E48",
            "ि",          "क",      "\u1100", "\u1161", "ｃ",     "１",     "ß",     "ŉ", "İ",      "\u2011",
            "\U0001F600", "\u24B6", "\u2163", "\uFDFA", "\u037A", "\uFF3F", "\uFE13"};
        std::string text;
        for (std::size_t left = random_.below(most + 1); left > 0; --left) {
            const std::size_t chance = random_.below(6);
            if (chance == 0) {
                text += random_.text(3);
            } else if (chance < 3) {
                text += ascii(3);
            } else {
                text += random_.oneOf(pieces);
            }
        }
        return text;
    }

    std::string any() { return random_.below(4) == 0 ? ascii(24) : mixed(16); }

    static constexpr int rounds = 5000;
    test::RandomText random_{12};
};

/// The pieces of a text as ICU breaks it, those with a letter or digit.
std::vector<std::string> piecesOfIcu(std::string_view text) {
    static const std::unique_ptr<icu::BreakIterator> breaker = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::BreakIterator>(
            icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    }();
    UErrorCode status = U_ZERO_ERROR;
    UText* opened = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
    breaker->setText(opened, status);
    std::vector<std::string> pieces;
    std::int32_t begin = 0;
    for (std::int32_t end = breaker->next(); end != icu::BreakIterator::DONE;
         begin = end, end = breaker->next()) {
        std::string_view piece =
            text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
        bool word = false;
        for (std::size_t at = 0; at < piece.size();) {
            const char32_t codePoint = next(piece, at);
            word = word || (makesAWord(codePoint) && breakClassOf(codePoint) != BreakClass::Mark);
        }
        if (word) pieces.emplace_back(piece);
    }
    utext_close(opened);
    return pieces;
}

std::vector<std::string> ourPieces(std::string_view text) {
    PieceReader reader(text);
    std::vector<std::string> pieces;
    for (Piece piece; reader.next(piece);)
        pieces.emplace_back(text.substr(piece.begin, piece.end - piece.begin));
    return pieces;
}

/// Without what we break in another way, and said so in pieces.h.
std::string withoutOurRules(std::string_view text) {
    std::string kept;
    BreakClass before = BreakClass::Other;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t codePoint = next(text, at);
        const BreakClass breaks = breakClassOf(codePoint);
        const bool partOfHangul = breaks == BreakClass::Hangul && (codePoint < 0xAC00 || codePoint > 0xD7A3);
        const bool ours =
            partOfHangul || breaks == BreakClass::Ideograph || breaks == BreakClass::NeedsAWordList ||
            breaks == BreakClass::Connector || breaks == BreakClass::At || codePoint == 0x202F ||
            codePoint == 0x0345 || codePoint == 0xFE13 ||
            u_hasBinaryProperty(static_cast<UChar32>(codePoint), UCHAR_EXTENDED_PICTOGRAPHIC) != 0;
        if (ours || (before == BreakClass::Hangul && breaks == BreakClass::Mark)) continue;
        append(kept, codePoint);
        before = breaks;
    }
    return kept;
}

TEST_F(AnyWords, AreBrokenAsIcuBreaksThem) {
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const std::string text = withoutOurRules(any());
        EXPECT_EQ(ourPieces(text), piecesOfIcu(text)) << text;
    }
}

TEST_F(AnyWords, StandWithinTheTextAndInItsOrder) {
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const std::string text = any();
        SCOPED_TRACE(text);
        std::uint32_t begin = 0;
        for (const Word& word : splitWords(text)) {
            EXPECT_LT(word.range.begin, word.range.end);
            EXPECT_LE(word.range.end, countCodePoints(text));
            if (word.extra) continue;
            EXPECT_LE(begin, word.range.begin);
            begin = word.range.begin;
        }
    }
}

TEST_F(AnyWords, HaveOneWordInEachPlaceBeforeItsExtras) {
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const std::string text = any();
        SCOPED_TRACE(text);
        std::uint32_t places = 0;
        for (const Word& word : splitWords(text)) {
            EXPECT_EQ(word.position + 1, word.extra ? places : places + 1);
            places = word.position + 1;
        }
    }
}

TEST_F(AnyWords, HaveNoFormTwiceInAPlaceAndNoneEmpty) {
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const std::string text = any();
        SCOPED_TRACE(text);
        std::set<std::pair<std::uint32_t, std::string>> seen;
        for (const Word& word : splitWords(text)) {
            EXPECT_FALSE(word.folded.empty());
            EXPECT_TRUE(seen.emplace(word.position, word.folded).second) << word.folded;
        }
    }
}

TEST_F(AnyWords, AreFolded) {
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const std::string text = any();
        for (const Word& word : splitWords(text))
            EXPECT_EQ(fold(word.folded), word.folded) << text;
    }
}

TEST_F(AnyWords, AreThemselvesWhenTheyAreSplitAgain) {
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const std::string text = any();
        SCOPED_TRACE(text);
        for (const Word& word : splitWords(text)) {
            if (word.extra) continue;
            std::vector<std::string> again;
            for (const Word& found : splitWords(word.folded))
                if (!found.extra) again.push_back(found.folded);
            EXPECT_THAT(again, testing::ElementsAre(word.folded));
        }
    }
}

TEST_F(AnyWords, AreTheSameBetweenOtherWords) {
    for (int round = 0; round < rounds && !HasFailure(); ++round) {
        const std::string text = any();
        std::vector<Word> alone = splitWords(text);
        for (Word& word : alone) {
            word.position += 1;
            word.range = {word.range.begin + 2, word.range.end + 2};
        }
        std::vector<Word> between = splitWords("x\n" + text + "\ny");
        ASSERT_GE(between.size(), 2U);
        between.erase(between.begin());
        between.pop_back();
        EXPECT_EQ(alone, between) << text;
    }
}

}  // namespace
}  // namespace carrel::text
