// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/articles_comparison.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace carrel::compare {
namespace {

using testing::ElementsAre;

class ArticlesComparisonTest : public testing::Test {
protected:
    ArticlesComparisonTest() {
        library_.id = "bridges";
        library_.language = "en";
        library_.relationTypes = {{"crosses", "crosses", "crossed by", false},
                                  {"see-also", "see also", "see also", true}};
        arch_.key = {"bridges", "arch"};
        arch_.title = "Arch";
        beam_.key = {"bridges", "beam"};
        beam_.title = "Beam";
    }

    [[nodiscard]] Comparison made() const {
        return comparisonOf({{arch_, archLinks_}, {beam_, beamLinks_}}, library_, {});
    }
    /// Its titles, cells and what they are, a line each.
    [[nodiscard]] std::vector<std::string> lines() const {
        std::vector<std::string> lines;
        for (const Aspect& aspect : made().aspects) {
            std::string line = aspect.note + ": " + aspect.title;
            for (const Cell& cell : aspect.cells)
                line += " | " + cell.text;
            lines.push_back(line);
        }
        return lines;
    }
    static library::Link relation(const std::string& type, const std::string& from, const std::string& to,
                                  const std::string& otherTitle) {
        library::Link link;
        link.type = library::LinkType::Relation;
        link.relation = type;
        link.from = {"bridges", from};
        link.to = {"bridges", to};
        link.otherTitle = otherTitle;
        return link;
    }

    library::Description library_;
    library::Article arch_;
    library::Article beam_;
    library::Links archLinks_;
    library::Links beamLinks_;
};

TEST_F(ArticlesComparisonTest, HasAColumnForEachArticleNamedByItsSlug) {
    const Comparison comparison = made();
    ASSERT_EQ(comparison.columns.size(), 2U);
    EXPECT_EQ(comparison.columns[1].title, "Beam");
    EXPECT_EQ(comparison.columns[1].name, "beam");
    EXPECT_EQ(comparison.columns[1].article, beam_.key);
    EXPECT_EQ(comparison.title, "Arch / Beam");
}

TEST_F(ArticlesComparisonTest, NamesAnArticleOfAnotherLibraryByThatToo) {
    beam_.key.library = "notes";
    EXPECT_EQ(made().columns[1].name, "notes/beam");
}

TEST_F(ArticlesComparisonTest, PutsFieldsAndFactsOfOneNameSideBySide) {
    arch_.fields = {{"year", "1874"}, {"built-by", "Eads"}};
    beam_.fields = {{"year", "1890"}};
    arch_.facts = {{"Span", "158", "m", "1874", {}}};
    beam_.facts = {{"cost", "$3 million", "", "", {}}, {"span", "521", "m", "", {}}};
    EXPECT_THAT(lines(), ElementsAre("Field: Year | 1874 | 1890", "Field: Built by | Eads | ",
                                     "Fact: Span | 158 m (1874) | 521 m", "Fact: Cost |  | $3 million"));
}

TEST_F(ArticlesComparisonTest, JoinsValuesOfOneName) {
    arch_.fields = {{"river", "Mississippi"}, {"river", "Missouri"}, {"river", "Mississippi"}};
    EXPECT_THAT(lines(), ElementsAre("Field: River | Mississippi, Missouri | "));
}

TEST_F(ArticlesComparisonTest, HasTheTagsInOneAspect) {
    arch_.tags = {"stone", "old"};
    beam_.tags = {"steel", "old"};
    EXPECT_THAT(lines(), ElementsAre(": Tags | stone, old | steel, old"));
}

TEST_F(ArticlesComparisonTest, ShowsRelationsFromBothEnds) {
    archLinks_.out = {relation("crosses", "arch", "rhine", "The Rhine")};
    beamLinks_.in = {relation("crosses", "rope", "beam", "Rope")};
    EXPECT_THAT(lines(), ElementsAre("Relation: Crosses | The Rhine | ", "Relation: Crossed by |  | Rope"));
}

TEST_F(ArticlesComparisonTest, SaysARelationOnceThatBothEndsDeclare) {
    archLinks_.out = {relation("see-also", "arch", "rope", "Rope")};
    archLinks_.in = {relation("see-also", "rope", "arch", "Rope")};
    EXPECT_THAT(lines(), ElementsAre("Relation: See also | Rope | "));
}

TEST_F(ArticlesComparisonTest, LinksToWhatIsRelated) {
    archLinks_.out = {relation("crosses", "arch", "rhine", "The Rhine")};
    const Comparison comparison = made();
    const markup::Inline& link = comparison.aspects.front().cells.front().content.inlines.front();
    EXPECT_EQ(link.kind, markup::InlineKind::Link);
    ASSERT_EQ(comparison.links.size(), 1U);
    EXPECT_EQ(comparison.links.front().number, link.number);
    EXPECT_EQ(comparison.links.front().to, (library::ArticleKey{"bridges", "rhine"}));
}

TEST_F(ArticlesComparisonTest, LeavesOutOtherLinks) {
    library::Link written = relation("", "arch", "rope", "Rope");
    written.type = library::LinkType::Written;
    archLinks_.out = {written};
    EXPECT_TRUE(lines().empty());
}

TEST_F(ArticlesComparisonTest, SaysWhereArticlesDiffer) {
    arch_.fields = beam_.fields = {{"year", "1874"}};
    arch_.tags = {"stone"};
    const Comparison comparison = made();
    EXPECT_FALSE(comparison.aspects.at(0).differs);
    EXPECT_TRUE(comparison.aspects.at(1).differs);
}

}  // namespace
}  // namespace carrel::compare
