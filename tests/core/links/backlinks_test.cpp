// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/backlinks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace carrel::links {
namespace {

using library::LinkType;
using testing::ElementsAre;
using testing::IsEmpty;

library::Link link(const std::string& from, LinkType type, std::uint32_t at) {
    library::Link made;
    made.type = type;
    made.from = {"bridges", from};
    made.to = library::ArticleKey{"bridges", "arch"};
    made.otherTitle = "Title of " + from;
    made.otherKind = "bridge";
    if (type == LinkType::Relation) {
        made.relation = "precedes";
        return made;
    }
    made.range = {at, at + 4};
    made.sentence = "Sentence at " + std::to_string(at);
    return made;
}

std::vector<std::string> slugs(const std::vector<Backlink>& backlinks) {
    std::vector<std::string> found;
    for (const Backlink& backlink : backlinks)
        found.push_back(backlink.from.slug);
    return found;
}

TEST(Backlinks, BringAnArticlesPassagesTogether) {
    const Backlinks groups =
        groupBacklinks({link("beam", LinkType::Written, 3), link("beam", LinkType::Written, 30)});
    ASSERT_EQ(groups.linked.size(), 1U);
    EXPECT_EQ(groups.linked.front(), (Backlink{{"bridges", "beam"},
                                               "Title of beam",
                                               "bridge",
                                               {},
                                               {{LinkType::Written, {3, 7}, "Sentence at 3", ""},
                                                {LinkType::Written, {30, 34}, "Sentence at 30", ""}}}));
}

TEST(Backlinks, KeepWhatIsOnlyMentionedApart) {
    const Backlinks groups =
        groupBacklinks({link("beam", LinkType::Written, 3), link("cable", LinkType::Mention, 5)});
    EXPECT_THAT(slugs(groups.linked), ElementsAre("beam"));
    EXPECT_THAT(slugs(groups.mentioned), ElementsAre("cable"));
}

TEST(Backlinks, CountAnArticleThatLinksAndMentionsAsLinked) {
    const Backlinks groups =
        groupBacklinks({link("beam", LinkType::Written, 30), link("beam", LinkType::Mention, 3)});
    EXPECT_THAT(groups.mentioned, IsEmpty());
    EXPECT_EQ(groups.linked.front().passages.size(), 2U);
}

TEST(Backlinks, NameTheRelationsWithoutAPassage) {
    const Backlinks groups = groupBacklinks({link("beam", LinkType::Relation, 0)});
    EXPECT_THAT(groups.linked.front().relations, ElementsAre("precedes"));
    EXPECT_THAT(groups.linked.front().passages, IsEmpty());
}

TEST(Backlinks, StayInTheOrderThatTheLibraryGives) {
    const Backlinks groups =
        groupBacklinks({link("cable", LinkType::Relation, 0), link("arch", LinkType::Written, 3),
                        link("beam", LinkType::Written, 3), link("cable", LinkType::Written, 3)});
    EXPECT_THAT(slugs(groups.linked), ElementsAre("cable", "arch", "beam"));
}

TEST(Backlinks, AreNoneWithoutLinks) {
    EXPECT_THAT(groupBacklinks({}).linked, IsEmpty());
    EXPECT_THAT(groupBacklinks({}).mentioned, IsEmpty());
}

}  // namespace
}  // namespace carrel::links
