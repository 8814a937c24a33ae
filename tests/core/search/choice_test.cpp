// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/choice.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace carrel::search {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> fieldsChosenIn(const char* text) {
    std::vector<std::string> fields;
    for (const Choice& choice : choicesIn(parse(text).query))
        fields.push_back(choice.field + ' ' + std::to_string(choice.values.size()));
    return fields;
}

bool chooses(const char* text, const char* value) {
    return isChosen(choicesIn(parse(text).query).front(), value);
}

TEST(Choice, IsAValueOrOneOfSeveral) {
    EXPECT_THAT(fieldsChosenIn("arch kind:bridge tag:iron OR tag:steel"), ElementsAre("kind 1", "tag 2"));
}

TEST(Choice, IsNotWhatIsExcludedOrMixed) {
    EXPECT_THAT(fieldsChosenIn("arch title:iron -kind:bridge kind:bridge OR tag:iron kind:a OR arch"),
                IsEmpty());
}

TEST(Choice, HoldsWhatBeginsLikeItsValueUnlessThatIsInQuotes) {
    EXPECT_TRUE(chooses("kind:case", "case-study"));
    EXPECT_FALSE(chooses("kind:\"case\"", "case-study"));
    EXPECT_TRUE(chooses("kind:term OR kind:\"case study\"", "Case study"));
    EXPECT_TRUE(chooses("year:1800..1900", "1850"));
}

TEST(Choice, IsTakenOutOfAQuery) {
    EXPECT_EQ(print(withoutChoice(parse("arch kind:a OR kind:b tag:c -kind:d").query, "kind")),
              "arch tag:c -kind:d");
}

TEST(Choice, IsWrittenBehindTheQuery) {
    EXPECT_EQ(withChoice("Stone  arch", "kind", {"bridge"}), "Stone  arch kind:bridge");
    EXPECT_EQ(withChoice("", "kind", {"bridge", "old tunnel"}), "kind:bridge OR kind:\"old tunnel\"");
}

TEST(Choice, IsWrittenWhereItStood) {
    EXPECT_EQ(withChoice("stone kind:bridge OR kind:tunnel arch", "kind", {"dam"}), "stone kind:dam arch");
    EXPECT_EQ(withChoice("tag:a stone tag:b", "tag", {"c"}), "tag:c stone");
}

TEST(Choice, LeavesNothingBehindWhenItIsTakenBack) {
    EXPECT_EQ(withChoice("stone kind:bridge arch", "kind", {}), "stone arch");
    EXPECT_EQ(withChoice("kind:bridge", "kind", {}), "");
}

TEST(Choice, StandsForItselfAloneAmongValuesThatBeginLikeIt) {
    EXPECT_EQ(withChoice("", "tag", {"arch"}, {"arch", "archway"}), "tag:\"arch\"");
    EXPECT_EQ(withChoice("", "tag", {"archway"}, {"arch", "archway"}), "tag:archway");
}

TEST(Choice, IsReadBackAsItWasWritten) {
    for (const char* value :
         {"bridge", "old tunnel", "5\" gun", "a:b", "*", "-x", "OR", "/way", "M\u00FCnchen"}) {
        const std::string text = withChoice("stone -wood \"iron bridge\"", "kind", {value, "other"});
        const std::vector<Choice> choices = choicesIn(parse(text).query);
        ASSERT_EQ(choices.size(), 1U) << text;
        EXPECT_TRUE(isChosen(choices.front(), value)) << text;
        EXPECT_EQ(withChoice(text, "kind", {}), "stone -wood \"iron bridge\"");
    }
}

}  // namespace
}  // namespace carrel::search
