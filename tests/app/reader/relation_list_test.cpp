// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/relation_list.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

library::Link relation(const char* type, const std::string& from, const std::string& to) {
    library::Link link;
    link.type = library::LinkType::Relation;
    link.relation = type;
    link.from = {"handbook", from};
    link.to = library::ArticleKey{"handbook", to};
    link.otherTitle = from == "here" ? to : from;
    return link;
}

class RelationListTest : public testing::Test {
protected:
    RelationListTest() {
        library_.relationTypes = {{"illustrates", "illustrates", "illustrated by", false},
                                  {"warns", "warns about", "warned about by", false},
                                  {"see", "see also", "see also", true}};
    }
    [[nodiscard]] std::vector<ShownRelation> shown() const { return relationsOf(links_, library_); }

    library::Description library_;
    library::Links links_;
};

TEST_F(RelationListTest, NamesARelationFromTheEndThatOneIsAt) {
    links_.out = {relation("illustrates", "here", "a")};
    links_.in = {relation("illustrates", "b", "here")};
    ASSERT_EQ(shown().size(), 2U);
    EXPECT_EQ(shown()[0].name, QStringLiteral("Illustrates"));
    EXPECT_EQ(shown()[1].name, QStringLiteral("Illustrated by"));
    EXPECT_EQ(shown()[1].other.slug, "b");
}

TEST_F(RelationListTest, ShowsASymmetricRelationThatBothEndsDeclareOnce) {
    links_.out = {relation("see", "here", "a")};
    links_.in = {relation("see", "a", "here")};
    EXPECT_EQ(shown().size(), 1U);
}

TEST_F(RelationListTest, KeepsAShareOfEachNameWhenItIsFolded) {
    for (int number = 0; number < 12; ++number)
        links_.in.push_back(relation("illustrates", "good" + std::to_string(number), "here"));
    for (int number = 0; number < 3; ++number)
        links_.in.push_back(relation("warns", "bad" + std::to_string(number), "here"));
    const std::vector<ShownRelation> folded = foldedRelations(shown());
    ASSERT_EQ(folded.size(), 6U);
    EXPECT_EQ(folded.front().other.slug, "good0");
    EXPECT_EQ(folded[2].name, QStringLiteral("Illustrated by"));
    EXPECT_EQ(folded[3].name, QStringLiteral("Warned about by"));
}

TEST_F(RelationListTest, IsNotFoldedForASingleOne) {
    for (int number = 0; number < 7; ++number)
        links_.in.push_back(relation("illustrates", std::to_string(number), "here"));
    EXPECT_EQ(foldedRelations(shown()).size(), 7U);
}

}  // namespace
}  // namespace carrel::desktop
