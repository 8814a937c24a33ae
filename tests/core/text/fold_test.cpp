// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/fold.h"

#include <gtest/gtest.h>

#include "core/text/utf8.h"
#include "tests/core/text/random_text.h"

namespace carrel::text {
namespace {

TEST(Fold, TakesCaseOff) {
    EXPECT_EQ(fold("Technical DEBT"), "technical debt");
    EXPECT_EQ(fold("ΔΈΛΤΑ ЖУК"), "δελτα жук");
}

TEST(Fold, TakesAccentsOff) {
    EXPECT_EQ(fold("Crème brûlée, Ångström"), "creme brulee, angstrom");
}

TEST(Fold, TakesPointsOffHebrewAndArabic) {
    EXPECT_EQ(fold("שָׁלוֹם"), "שלום");
    EXPECT_EQ(fold("كِتَاب"), "كتاب");
}

TEST(Fold, KeepsMarksThatMakeAnotherLetter) {
    EXPECT_EQ(fold("हिन्दी"), "हिन्दी");
    EXPECT_EQ(fold("ภาษาน้ำ"), "ภาษาน้ำ");
    EXPECT_EQ(fold("がぱ"), "がぱ");
    EXPECT_NE(fold("ガス"), fold("カス"));
}

TEST(Fold, TakesTheKeycapOffADigit) {
    EXPECT_EQ(fold("1\uFE0F\u20E3"), "1");
}

TEST(Fold, AppendsToWhatIsThere) {
    std::string folded = "Ä ";
    appendFold(folded, "É東");
    EXPECT_EQ(folded, "Ä e東");
}

TEST(Fold, IsTheSameForAWordAloneAndBesideALetterOfAnotherScript) {
    test::RandomText random(13);
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (std::size_t left = random.below(8); left > 0; --left)
            append(text, static_cast<char32_t>(random.below(0x600)));
        EXPECT_EQ(fold(text) + "東", fold(text + "東")) << text;
    }
}

TEST(Fold, MakesAComposedAndADecomposedLetterAlike) {
    EXPECT_EQ(fold("caf\u00E9"), fold("cafe\u0301"));
}

TEST(Fold, MakesSharpSTwoLetters) {
    EXPECT_EQ(fold("Größe"), fold("GROSSE"));
}

TEST(Fold, MakesLigaturesAndWideLettersPlain) {
    EXPECT_EQ(fold("\uFB01rewall"), "firewall");
    EXPECT_EQ(fold("\uFF23\uFF34\uFF2F"), "cto");
}

TEST(Fold, MakesAllThreeGreekSigmasAlike) {
    EXPECT_EQ(fold("Σς"), "σσ");
}

TEST(Fold, DropsASoftHyphen) {
    EXPECT_EQ(fold("out\u00ADage"), "outage");
}

TEST(Fold, KeepsPunctuationAndSpaces) {
    EXPECT_EQ(fold("C++ / 20%\té?"), "c++ / 20%\te?");
}

TEST(Fold, LeavesAFoldedTextAsItIs) {
    test::RandomText random(3);
    for (int round = 0; round < 2000; ++round) {
        const std::string folded = fold(random.text(20));
        ASSERT_EQ(fold(folded), folded);
    }
}

TEST(Fold, GivesValidTextForAnyText) {
    test::RandomText random(4);
    for (int round = 0; round < 1000; ++round)
        ASSERT_TRUE(isValid(fold(repaired(random.bytes(40)))));
}

TEST(SlugOf, JoinsWordsWithHyphens) {
    EXPECT_EQ(slugOf("What happened?"), "what-happened");
}

TEST(SlugOf, MakesARunOfSignsOneHyphen) {
    EXPECT_EQ(slugOf("Build -- or / buy"), "build-or-buy");
}

TEST(SlugOf, HasNoHyphenAtItsEnds) {
    EXPECT_EQ(slugOf("  (Why?) "), "why");
}

TEST(SlugOf, KeepsLettersOfOtherScripts) {
    EXPECT_EQ(slugOf("Übersicht: 東京 2024"), "ubersicht-東京-2024");
}

TEST(SlugOf, KeepsTheVowelsOfOtherScripts) {
    EXPECT_EQ(slugOf("हिन्दी में"), "हिन्दी-में");
}

TEST(SlugOf, IsEmptyForATextWithoutLettersAndDigits) {
    EXPECT_EQ(slugOf("?! \U0001F600"), "");
    EXPECT_EQ(slugOf(""), "");
}

TEST(SlugOf, LeavesASlugAsItIs) {
    test::RandomText random(5);
    for (int round = 0; round < 2000; ++round) {
        const std::string slug = slugOf(random.text(20));
        ASSERT_EQ(slugOf(slug), slug);
    }
}

TEST(SlugOf, NeverHoldsTwoHyphensInARowOrOneAtAnEnd) {
    test::RandomText random(6);
    for (int round = 0; round < 2000; ++round) {
        const std::string slug = slugOf(random.text(20));
        ASSERT_EQ(slug.find("--"), std::string::npos) << slug;
        ASSERT_FALSE(slug.starts_with('-') || slug.ends_with('-')) << slug;
    }
}

}  // namespace
}  // namespace carrel::text
