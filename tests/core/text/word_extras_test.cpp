// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// By which other forms a word is found.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/text/utf8.h"
#include "core/text/words.h"
#include "tests/core/text/word_sketch.h"

namespace carrel::text {
namespace {

using test::sketchOfWords;
using testing::ElementsAre;

std::vector<std::string> writtenExtras(std::string_view text) {
    std::vector<std::string> written;
    for (const Word& word : splitWords(text))
        if (word.extra) written.emplace_back(slice(text, word.range));
    return written;
}

TEST(WordExtras, AreTheWholeOfAHyphenatedWord) {
    EXPECT_EQ(sketchOfWords("an over-the-air update"), "an | over (overtheair) | the | air | update");
    EXPECT_EQ(sketchOfWords("COVID-19"), "covid (covid19) | 19");
    EXPECT_EQ(sketchOfWords("E\u2011Mail"), "e (email) | mail");
}

TEST(WordExtras, HoldNoWholeOfADateOrALongChain) {
    EXPECT_EQ(sketchOfWords("2019-07-01"), "2019 | 07 | 01");
    EXPECT_EQ(sketchOfWords("a-b-c-d-e"), "a | b | c | d | e");
}

TEST(WordExtras, HoldNoWholeOfWordsThatADashParts) {
    EXPECT_EQ(sketchOfWords("over - the -air up--date"), "over | the | air | up | date");
}

TEST(WordExtras, AreThePartsOfADottedName) {
    EXPECT_EQ(sketchOfWords("node.js on healthcare.gov"),
              "node.js (node) (js) | on | healthcare.gov (healthcare) (gov)");
}

TEST(WordExtras, AreThePartsOfAnAddressAndOfAnIdentifier) {
    EXPECT_EQ(sketchOfWords("jane@x.org snake_case"), "jane@x.org (jane) (org) | snake_case (snake) (case)");
}

TEST(WordExtras, AreThePartsThatCapitalsBegin) {
    EXPECT_EQ(sketchOfWords("DevOps GitHub iPhone JavaScript HTMLParser MySQL EC2Instance"),
              "devops (dev) (ops) | github (git) (hub) | iphone (phone) | javascript (java) (script) |"
              " htmlparser (html) (parser) | mysql (my) (sql) | ec2instance (ec2) (instance)");
    EXPECT_EQ(sketchOfWords("ÖkoÄpfel"), "okoapfel (oko) (apfel)");
}

TEST(WordExtras, AreNoPartsOfAPlainWordOrAnAcronym) {
    EXPECT_EQ(sketchOfWords("Bridge CTO CTOs M1 H2O 5G"), "bridge | cto | ctos | m1 | h2o | 5g");
}

TEST(WordExtras, AreThePartsOfADottedNameAndTheirParts) {
    EXPECT_EQ(sketchOfWords("GitHub.com"), "github.com (github) (com) (git) (hub)");
}

TEST(WordExtras, AreAWordWithoutItsSigns) {
    EXPECT_EQ(sketchOfWords("C++ C# 20%"), "c++ (c) | c# (c) | 20% (20)");
}

TEST(WordExtras, AreANumberAsItIsWrittenInGroups) {
    EXPECT_EQ(sketchOfWords("1,400 1'400 1.400 4.4 3.14"),
              "1400 (1,400) | 1400 (1'400) | 1.400 (1400) | 4.4 | 3.14");
}

TEST(WordExtras, AreTheNumbersOfADate) {
    EXPECT_EQ(sketchOfWords("01.07.2019"), "01.07.2019 (01) (07) (2019)");
}

TEST(WordExtras, AreAWordWithoutItsApostropheAndWhatStandsBehindIt) {
    EXPECT_EQ(sketchOfWords("don't l\u2019homme O'Reilly's"),
              "don't (dont) | l'homme (lhomme) (homme) | o'reilly (oreilly) (reilly)");
}

TEST(WordExtras, AreThePairsOfAKoreanWord) {
    EXPECT_EQ(sketchOfWords("학교에서 학교"), "학교에서 (학교) (교에) (에서) | 학교");
}

TEST(WordExtras, AreNeverTheSameTwice) {
    EXPECT_EQ(sketchOfWords("bar.bar BarBar"), "bar.bar (bar) | barbar (bar)");
}

TEST(WordExtras, SayWhereTheyStand) {
    EXPECT_THAT(writtenExtras("ä over-the-air"), ElementsAre("over-the-air"));
    EXPECT_THAT(writtenExtras("ä HTMLParser"), ElementsAre("HTML", "Parser"));
    EXPECT_THAT(writtenExtras("ä C++"), ElementsAre("C"));
    EXPECT_THAT(writtenExtras("é 大学"), ElementsAre("学"));
    EXPECT_THAT(writtenExtras("ä 학교에"), ElementsAre("학교", "교에"));
}

}  // namespace
}  // namespace carrel::text
