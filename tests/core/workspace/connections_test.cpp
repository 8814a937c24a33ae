// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/connections.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/collect/collect.h"
#include "core/personal/quoting.h"
#include "core/text/utf8.h"
#include "tests/core/temporary_folder.h"

namespace carrel::workspace {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class ArticleConnectionsTest : public testing::Test {
protected:
    ArticleConnectionsTest() {
        folder_.write("source/library.yaml", "id: bridges\n");
        folder_.write("source/arch.md", "---\ntitle: Arch bridge\ntags: [stone]\n---\nOld and strong.\n");
        folder_.write("source/beam.md", "---\ntitle: Beam\n---\nOne. Not [[arch|curved]] at all.\n");
        folder_.write("source/cable.md", "---\ntitle: Cable\n---\nOne. The arch bridge is older.\n");
        folder_.write("source/dome.md", "---\ntitle: Dome\ntags: [stone]\n---\nRound.\n");
        EXPECT_TRUE(collect::build(folder_.path() / "source", file_, {}).ok());
        shelf_ = std::make_unique<Shelf>(std::vector{file_});
    }

    [[nodiscard]] Connections of(const char* slug,
                                 const std::vector<personal::PersonalLink>& own = {}) const {
        return connectionsOf(*shelf_, *shelf_->open({"bridges", slug}), own);
    }
    /// From the cable to the arch.
    static personal::PersonalLink own(const personal::Quotation& quotation) {
        return {{7}, {{"bridges", "cable"}, "Cable", quotation, {"bridges", "arch"}, "Arch bridge"}, {}};
    }
    [[nodiscard]] personal::PersonalLink keptMention() const {
        return own(personal::quote(shelf_->find({"bridges", "cable"})->text, {9, 20}));
    }
    static std::vector<std::string> slugs(const std::vector<links::Backlink>& backlinks) {
        std::vector<std::string> found;
        for (const links::Backlink& backlink : backlinks)
            found.push_back(backlink.from.slug);
        return found;
    }
    static std::string markOf(const links::Backlink& backlink) {
        const links::Passage& passage = backlink.passages.front();
        return std::string(text::slice(passage.sentence, passage.mark));
    }

    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "bridges.carrel";
    std::unique_ptr<Shelf> shelf_;
};

TEST_F(ArticleConnectionsTest, KeepLinksAndMentionsApart) {
    const Connections arch = of("arch");
    EXPECT_THAT(slugs(arch.linked), ElementsAre("beam"));
    EXPECT_THAT(slugs(arch.mentioned), ElementsAre("cable"));
}

TEST_F(ArticleConnectionsTest, MarkTheWordsOfLinksAndMentions) {
    const Connections arch = of("arch");
    ASSERT_EQ(arch.linked.size() + arch.mentioned.size(), 2U);
    EXPECT_EQ(markOf(arch.linked.front()), "curved");
    EXPECT_EQ(markOf(arch.mentioned.front()), "arch bridge");
}

TEST_F(ArticleConnectionsTest, AreRelatedOnlyWhereNothingElseSaysSo) {
    const Connections arch = of("arch");
    ASSERT_EQ(arch.related.size(), 1U);
    EXPECT_EQ(arch.related.front().key.slug, "dome");
}

TEST_F(ArticleConnectionsTest, HaveAMentionThatTheReaderKeptAsALinkOfHisOwn) {
    const Connections arch = of("arch", {keptMention()});
    EXPECT_THAT(arch.mentioned, IsEmpty());
    ASSERT_EQ(arch.own.size(), 1U);
    EXPECT_TRUE(arch.own.front().leadsHere);
    EXPECT_EQ(arch.own.front().title, "Cable");
    EXPECT_EQ(arch.own.front().sentence, "The arch bridge is older.");
    EXPECT_EQ(text::slice(arch.own.front().sentence, arch.own.front().mark), "arch bridge");
}

TEST_F(ArticleConnectionsTest, ShowALinkOfTheReadersOwnFromBothEnds) {
    const Connections cable = of("cable", {keptMention()});
    ASSERT_EQ(cable.own.size(), 1U);
    EXPECT_FALSE(cable.own.front().leadsHere);
    EXPECT_EQ(cable.own.front().other.slug, "arch");
    EXPECT_EQ(cable.own.front().place, (Range{9, 20}));
}

TEST_F(ArticleConnectionsTest, LeaveLinksOfOtherArticlesOut) {
    EXPECT_THAT(of("dome", {keptMention()}).own, IsEmpty());
}

TEST_F(ArticleConnectionsTest, FindALinkWhoseWordsChangedALittle) {
    const auto link = own(personal::quote("One. The arch bridges is older.", {9, 21}));
    EXPECT_EQ(of("cable", {link}).own.front().place, (Range{9, 20}));
}

TEST_F(ArticleConnectionsTest, KeepALinkWhoseWordsAreGone) {
    const Connections arch = of("arch", {own({"great arches", "The ", " of", {4, 16}})});
    ASSERT_EQ(arch.own.size(), 1U);
    EXPECT_FALSE(arch.own.front().place);
    EXPECT_EQ(arch.own.front().sentence, "The great arches of");
}

}  // namespace
}  // namespace carrel::workspace
