// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/markup/front_matter.h"
#include "core/text/utf8.h"

namespace carrel::markup {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class YamlTest : public testing::Test {
protected:
    Yaml parse(std::string_view yaml, std::uint32_t firstLine = 1) {
        return parseYaml(yaml, "library.yaml", firstLine, problems_);
    }

    std::vector<Problem> problems_;
};

TEST_F(YamlTest, KeepsTheOrderOfAMapping) {
    const Yaml yaml = parse("b: 1\na: 2\nc: 3");
    ASSERT_EQ(yaml.kind, Yaml::Kind::Mapping);
    std::vector<std::string> keys;
    for (const auto& [key, value] : yaml.entries)
        keys.push_back(key);
    EXPECT_THAT(keys, ElementsAre("b", "a", "c"));
}

TEST_F(YamlTest, KeepsAScalarAsItIsWritten) {
    const Yaml yaml = parse("[1.50, yes, 2019-07-01, \"a: \\u00E9\"]");
    EXPECT_THAT(yaml.texts(), ElementsAre("1.50", "yes", "2019-07-01", "a: é"));
}

TEST_F(YamlTest, HasAnEmptyValueBehindAColon) {
    const Yaml yaml = parse("a:\nb: ~");
    EXPECT_EQ(yaml.find("a")->kind, Yaml::Kind::Empty);
    EXPECT_EQ(yaml.find("b")->kind, Yaml::Kind::Empty);
}

TEST_F(YamlTest, HasNoEntryUnderAnUnknownKey) {
    EXPECT_EQ(parse("a: 1").find("b"), nullptr);
    EXPECT_EQ(parse("- a").find("a"), nullptr);
}

TEST_F(YamlTest, IsMalformedInWordsThatAreUtf8) {
    EXPECT_EQ(parse("a: \"\\é\"").kind, Yaml::Kind::Empty);
    ASSERT_EQ(problems_.size(), 1U);
    EXPECT_TRUE(text::isValid(problems_.front().message)) << problems_.front().message;
}

TEST_F(YamlTest, GivesAScalarAsAListOfOneText) {
    EXPECT_THAT(parse("one").texts(), ElementsAre("one"));
}

TEST_F(YamlTest, GivesOnlyTheScalarsOfAListAsTexts) {
    EXPECT_THAT(parse("[a, {b: c}, [d], ~, e]").texts(), ElementsAre("a", "e"));
}

TEST_F(YamlTest, GivesNoTextsOfAMappingOrOfNothing) {
    EXPECT_THAT(parse("a: b").texts(), IsEmpty());
    EXPECT_THAT(parse("").texts(), IsEmpty());
    EXPECT_THAT(problems_, IsEmpty());
}

TEST_F(YamlTest, CountsLinesFromTheFirst) {
    EXPECT_EQ(parse("a: 1\n\nb: 2", 7).find("b")->line, 9U);
}

TEST_F(YamlTest, CountsNoCarriageReturnAsALine) {
    parse("{a\r\r\r\r");
    ASSERT_EQ(problems_.size(), 1U);
    EXPECT_EQ(problems_.front().place.line, 1U);
}

TEST_F(YamlTest, NamesTheFileAndThePlaceOfAMistake) {
    EXPECT_EQ(parse("a: 1\nb: c: d", 10).kind, Yaml::Kind::Empty);
    ASSERT_EQ(problems_.size(), 1U);
    EXPECT_EQ(problems_[0].place, (Place{"library.yaml", 11, 5}));
    EXPECT_THAT(problems_[0].message, HasSubstr("YAML"));
}

TEST_F(YamlTest, AddsToTheProblemsThatAreThere) {
    parse("[");
    parse("{");
    EXPECT_EQ(problems_.size(), 2U);
}

TEST_F(YamlTest, RefusesAliases) {
    EXPECT_EQ(parse("a: &x [1, 2]\nb: *x").kind, Yaml::Kind::Empty);
    ASSERT_EQ(problems_.size(), 1U);
    EXPECT_THAT(problems_[0].message, HasSubstr("aliases"));
    EXPECT_EQ(problems_[0].place.line, 2U);
}

TEST_F(YamlTest, RefusesAListThatHoldsItself) {
    EXPECT_EQ(parse("&a [*a]").kind, Yaml::Kind::Empty);
    EXPECT_EQ(problems_.size(), 1U);
}

TEST_F(YamlTest, RefusesASecondDocument) {
    EXPECT_EQ(parse("a: 1\n---\nb: 2").kind, Yaml::Kind::Empty);
    ASSERT_EQ(problems_.size(), 1U);
    EXPECT_EQ(problems_[0].place.line, 2U);
}

TEST_F(YamlTest, RefusesATextThatBeginsWithNoValue) {
    for (const char* text : {", a: 1", ",", "]", "}", ": ,"}) {
        problems_.clear();
        parse(text);
        EXPECT_EQ(problems_.size(), 1U) << text;
    }
}

TEST_F(YamlTest, RefusesListsQuotesAndMappingsThatAreNotClosed) {
    for (const char* text : {"a: [1, 2", "a: {b: 1\n", "a: \"b", "a: 'b\nc: d\n"}) {
        problems_.clear();
        parse(text);
        EXPECT_EQ(problems_.size(), 1U) << text;
    }
}

TEST_F(YamlTest, MayBeginWithThreeHyphensAndEndWithThreeDots) {
    EXPECT_NE(parse("---\na: 1\n...\n").find("a"), nullptr);
    EXPECT_THAT(problems_, IsEmpty());
}

TEST_F(YamlTest, RefusesAKeyThatIsNoText) {
    EXPECT_EQ(parse("a: 1\n[b, c]: 2").kind, Yaml::Kind::Empty);
    ASSERT_EQ(problems_.size(), 1U);
    EXPECT_EQ(problems_[0].place.line, 2U);
}

TEST_F(YamlTest, ReadsAHandfulOfLevels) {
    EXPECT_EQ(parse(std::string(20, '[') + std::string(20, ']')).kind, Yaml::Kind::List);
    EXPECT_THAT(problems_, IsEmpty());
}

TEST_F(YamlTest, RefusesTooManyLevels) {
    for (const std::size_t levels : {50U, 100'000U}) {
        problems_.clear();
        EXPECT_EQ(parse(std::string(levels, '[') + std::string(levels, ']')).kind, Yaml::Kind::Empty);
        EXPECT_EQ(problems_.size(), 1U);
    }
}

}  // namespace
}  // namespace carrel::markup
