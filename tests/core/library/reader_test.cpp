// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/library/writer.h"
#include "tests/core/library/bridges.h"
#include "tests/core/temporary_folder.h"

namespace carrel::library {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// What every Reader promises, on a file that the Writer wrote.
class ReaderTest : public testing::Test {
protected:
    ReaderTest() {
        const std::filesystem::path file = folder_.path() / "bridges.carrel";
        Writer writer(file, test::bridges());
        writer.add(test::articleNamed("beam", "Beam bridge"));
        writer.add(test::arch());
        writer.add(test::articleNamed("all", "All of them", "table"));
        writer.add(test::articleNamed("cable", "äsche", "unheard-of"));
        writer.addRedirect("vault", "arch");
        writer.addAsset("figures/arch.png", std::string("\x89PNG\0\xff", 6));
        for (const Link& link : written_)
            writer.addLink(link);
        writer.finish();
        reader_ = open(file);
    }

    static Link link(LinkType type, const std::string& from, const std::string& to, Range range) {
        Link made;
        made.type = type;
        made.from = {"bridges", from};
        if (!to.empty()) made.to = {"bridges", to};
        made.target = to;
        made.range = range;
        return made;
    }

    static std::vector<Link> someLinks() {
        std::vector<Link> links{
            link(LinkType::Mention, "arch", "beam", {9, 12}), link(LinkType::Written, "arch", "beam", {4, 8}),
            link(LinkType::Written, "arch", "", {14, 18}),    link(LinkType::External, "arch", "", {20, 22}),
            link(LinkType::Relation, "arch", "beam", {}),     link(LinkType::Written, "all", "beam", {1, 2})};
        links[1].anchor = "load";
        links[1].number = 0;
        links[1].sentence = "A beam is no arch.";
        links[2].target = "nowhere";
        links[2].number = 1;
        links[3].target = "https://example.org";
        links[3].number = 2;
        links[4].relation = "precedes";
        return links;
    }

    static std::vector<std::string> targetsOf(const std::vector<Link>& links) {
        std::vector<std::string> targets;
        for (const Link& found : links)
            targets.push_back(found.target);
        return targets;
    }

    test::TemporaryFolder folder_;
    std::vector<Link> written_ = someLinks();
    std::unique_ptr<Reader> reader_;
};

TEST_F(ReaderTest, SaysWhatTheLibraryIs) {
    EXPECT_EQ(reader_->description(), test::bridges());
}

TEST_F(ReaderTest, GivesAnArticleBackAsItWasWritten) {
    EXPECT_EQ(reader_->find("arch"), test::arch());
}

TEST_F(ReaderTest, FollowsARedirect) {
    const auto found = reader_->find("vault");
    ASSERT_TRUE(found);
    EXPECT_EQ(found->key, (ArticleKey{"bridges", "arch"}));
}

TEST_F(ReaderTest, FindsNothingUnderAnUnknownSlug) {
    EXPECT_EQ(reader_->find("'; DROP TABLE article; --"), std::nullopt);
}

TEST_F(ReaderTest, ListsInTheOrderOfKindsThenTitlesAndUnknownKindsLast) {
    std::vector<std::string> slugs;
    for (const Summary& summary : reader_->list({}))
        slugs.push_back(summary.key.slug);
    EXPECT_THAT(slugs, ElementsAre("arch", "beam", "all", "cable"));
}

TEST_F(ReaderTest, ListsOneKind) {
    const auto found = reader_->list({"table"});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().title, "All of them");
}

TEST_F(ReaderTest, ListsLeadAndFieldsOfAnArticle) {
    const Article arch = test::arch();
    EXPECT_EQ(reader_->list({}).front(), (Summary{arch.key, arch.title, arch.kind, arch.lead, arch.fields}));
}

TEST_F(ReaderTest, OrdersTitlesWithoutRegardToCaseAndAccents) {
    const auto file =
        test::writeLibrary(folder_.path() / "order.carrel",
                           {test::articleNamed("z", "Zeta"), test::articleNamed("e", "épsilon"),
                            test::articleNamed("d", "delta"), test::articleNamed("D", "Delta")});
    std::vector<std::string> slugs;
    for (const Summary& summary : open(file)->list({}))
        slugs.push_back(summary.key.slug);
    EXPECT_THAT(slugs, ElementsAre("D", "d", "e", "z"));
}

TEST_F(ReaderTest, GivesOutgoingLinksInTheOrderOfTheTextAfterRelations) {
    EXPECT_THAT(targetsOf(reader_->links("arch").out),
                ElementsAre("beam", "beam", "beam", "nowhere", "https://example.org"));
    EXPECT_EQ(reader_->links("arch").out.front().relation, "precedes");
}

TEST_F(ReaderTest, GivesALinkBackWithTheTitleAndKindOfItsOtherEnd) {
    Link expected = written_[1];
    expected.otherTitle = "Beam bridge";
    expected.otherKind = "bridge";
    EXPECT_EQ(reader_->links("arch").out[1], expected);
}

TEST_F(ReaderTest, KeepsABrokenLink) {
    EXPECT_TRUE(reader_->links("arch").out[3].broken());
}

TEST_F(ReaderTest, GivesIncomingLinksRelationsFirstThenWrittenByTitleThenMentions) {
    std::vector<std::string> origins;
    for (const Link& in : reader_->links("beam").in)
        origins.push_back(in.otherTitle);
    EXPECT_THAT(origins, ElementsAre("Arch bridge", "All of them", "Arch bridge", "Arch bridge"));
    EXPECT_EQ(reader_->links("beam").in.front().type, LinkType::Relation);
    EXPECT_EQ(reader_->links("beam").in.back().type, LinkType::Mention);
}

TEST_F(ReaderTest, GivesNoLinksOfAnUnknownArticle) {
    EXPECT_THAT(reader_->links("tunnel").out, IsEmpty());
    EXPECT_THAT(reader_->links("tunnel").in, IsEmpty());
}

TEST_F(ReaderTest, GivesAllLinksInTheOrderOfSlugsAndPositions) {
    const auto links = reader_->allLinks();
    ASSERT_EQ(links.size(), written_.size());
    EXPECT_EQ(links.front().from.slug, "all");
    EXPECT_EQ(links.back().type, LinkType::External);
}

TEST_F(ReaderTest, GivesTheBytesOfAnAsset) {
    EXPECT_EQ(reader_->asset("figures/arch.png"), std::string("\x89PNG\0\xff", 6));
    EXPECT_EQ(reader_->asset("figures/beam.png"), std::nullopt);
}

TEST_F(ReaderTest, CountsItsArticles) {
    EXPECT_EQ(reader_->articleCount(), 4U);
}

TEST(Description, FindsAKindAndARelationTypeById) {
    const Description description = test::bridges();
    ASSERT_NE(description.findKind("path"), nullptr);
    EXPECT_EQ(description.findKind("path")->view, View::Path);
    EXPECT_EQ(description.findKind("tunnel"), nullptr);
    ASSERT_NE(description.findRelationType("precedes"), nullptr);
    EXPECT_EQ(description.findRelationType("precedes")->inverse, "follows");
}

/// Of an older format they would be refused at once, and the fuzz target would look at nothing.
TEST(SeedsOfTheFuzzTarget, AreLibrariesOfTheFormatThatIsRead) {
    const std::filesystem::path seeds =
        std::filesystem::path(CARREL_FIXTURES) / "../fuzz/corpus/library_file";
    EXPECT_EQ(open(seeds / "01")->articleCount(), 4U);
}

}  // namespace
}  // namespace carrel::library
