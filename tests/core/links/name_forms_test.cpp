// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/name_forms.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace carrel::links {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

std::vector<std::string> forms(std::string_view name, NameKind kind = NameKind::Title) {
    std::vector<std::string> texts;
    for (const NameForm& form : formsOf(name, kind))
        texts.push_back(form.text);
    return texts;
}

TEST(NameForms, BeginWithTheNameAsItIs) {
    EXPECT_EQ(forms("Technical debt").front(), "Technical debt");
}

TEST(NameForms, HaveThePluralOfTheLastWord) {
    EXPECT_THAT(forms("Case study"), ElementsAre("Case study", "Case studies"));
    EXPECT_THAT(forms("Index"), ElementsAre("Index", "indexes"));
    EXPECT_THAT(forms("Branch"), ElementsAre("Branch", "branches"));
    EXPECT_THAT(forms("Key"), ElementsAre("Key", "keys"));
}

TEST(NameForms, HaveTheSingularOfAPlural) {
    EXPECT_THAT(forms("Code reviews"), testing::Contains("Code review"));
    EXPECT_THAT(forms("Policies"), testing::Contains("policy"));
    EXPECT_THAT(forms("Boxes"), testing::Contains("box"));
}

TEST(NameForms, HaveNoSingularOfWhatIsNoPlural) {
    EXPECT_THAT(forms("Process"), Not(testing::Contains("proces")));
    EXPECT_THAT(forms("Analysis"), Not(testing::Contains("analysi")));
    EXPECT_THAT(forms("HTTPS"), Not(testing::Contains("http")));
    EXPECT_THAT(forms("Bus"), Not(testing::Contains("bu")));
}

TEST(NameForms, HaveNoNumberOfAWordBeyondLatinLetters) {
    EXPECT_THAT(forms("Größe"), ElementsAre("Größe"));
    EXPECT_THAT(forms("東京"), ElementsAre("東京"));
    EXPECT_THAT(forms("Web 2"), ElementsAre("Web 2"));
}

TEST(NameForms, LeaveTheSignsBetweenWordsOut) {
    EXPECT_THAT(forms("CTO vs. CIO"), testing::Contains("CTO vs CIO"));
}

TEST(NameForms, HaveSpacesForUnderscores) {
    EXPECT_THAT(forms("iron_bridge_2"), testing::Contains("iron bridge 2"));
}

TEST(NameForms, AsItIsCountBeforeAllOthers) {
    const auto alias = formsOf("Key", NameKind::Alias);
    const auto title = formsOf("Keys", NameKind::Slug);
    EXPECT_LT(alias.front().rank, title.back().rank);
}

TEST(NameForms, CountATitleBeforeAnAlias) {
    EXPECT_LT(formsOf("Key", NameKind::Slug).front().rank, formsOf("Key", NameKind::Title).front().rank);
    EXPECT_LT(formsOf("Key", NameKind::Title).front().rank, formsOf("Key", NameKind::Alias).front().rank);
}

TEST(NameForms, AreNoneOfATitleThatSaysNothing) {
    for (const char* title : {"", "?", "C", "2024", "4.4", "It", "The", "How to"})
        EXPECT_THAT(forms(title), IsEmpty()) << title;
}

TEST(NameForms, AreThereForAnAliasThatSaysNothing) {
    for (const char* alias : {"C", "2024", "IT"})
        EXPECT_THAT(forms(alias, NameKind::Alias), Not(IsEmpty())) << alias;
}

TEST(NameForms, AreThereForASingleIdeographOrEmoji) {
    EXPECT_THAT(forms("水"), ElementsAre("水"));
    EXPECT_THAT(forms("🚀"), ElementsAre("🚀"));
}

}  // namespace
}  // namespace carrel::links
