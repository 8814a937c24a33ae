// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/panel_section.h"

#include <gtest/gtest.h>

#include <QStringList>

namespace carrel::desktop {
namespace {

using Offer = PanelEntry::Offer;
using What = PanelSection::What;

links::Backlink backlink(const char* slug, const char* kind, std::vector<std::string> relations = {}) {
    links::Backlink made{{"handbook", slug}, slug, kind, std::move(relations), {}};
    made.passages = {{library::LinkType::Written, {10, 14}, "See debt there.", "", {4, 8}}};
    return made;
}

class PanelSectionTest : public testing::Test {
protected:
    PanelSectionTest() {
        library_.kinds = {{"case", "Case", "Cases", "kind-case", library::View::Article, {}},
                          {"term", "Term", "Glossary", "kind-term", library::View::Article, {}}};
        library_.relationTypes = {{"illustrates", "illustrates", "illustrated by", false},
                                  {"warns", "warns about", "warned about by", false}};
    }

    [[nodiscard]] PanelSection first() const { return sectionsOf(connections_, library_).at(0); }
    [[nodiscard]] QString titles() const {
        QStringList all;
        for (const PanelEntry& entry : first().entries)
            all.append(entry.title);
        return all.join(QStringLiteral(", "));
    }

    library::Description library_;
    workspace::Connections connections_;
};

TEST_F(PanelSectionTest, IsLeftOutWhenItIsEmpty) {
    EXPECT_TRUE(sectionsOf(connections_, library_).empty());
    EXPECT_TRUE(outlineOf({}).empty());
}

TEST_F(PanelSectionTest, GroupsByRelationInTheLibrarysOrderAndThenByKind) {
    connections_.linked = {backlink("a", "case", {"warns"}), backlink("b", "case", {"illustrates"}),
                           backlink("c", "term"), backlink("d", "case"), backlink("e", "term")};
    EXPECT_EQ(titles(), QStringLiteral("illustrates, b, warns about, a, Glossary, c, e, Cases, d"));
    EXPECT_EQ(first().count, 5U);
}

TEST_F(PanelSectionTest, HasNoTitleForASingleKind) {
    connections_.linked = {backlink("c", "term"), backlink("d", "term")};
    EXPECT_EQ(titles(), QStringLiteral("c, d"));
}

TEST_F(PanelSectionTest, ShowsAnArticleWithTwoRelationsOnce) {
    connections_.linked = {backlink("a", "case", {"warns", "illustrates"})};
    EXPECT_EQ(titles(), QStringLiteral("illustrates, a"));
    EXPECT_EQ(first().entries.back().note, QStringLiteral("warns about"));
}

TEST_F(PanelSectionTest, LeadsToThePassageWithTheWordsMarked) {
    connections_.linked = {backlink("c", "term")};
    const PanelEntry entry = first().entries.front();
    EXPECT_EQ(entry.passage, (Range{10, 14}));
    EXPECT_EQ(entry.excerpt, (Excerpt{QStringLiteral("See debt there."), 4, 4}));
}

TEST_F(PanelSectionTest, PrefersAPlaceWithASentenceToTheLinkAlone) {
    connections_.linked = {backlink("c", "term")};
    connections_.linked[0].passages.insert(connections_.linked[0].passages.begin(),
                                           {library::LinkType::Written, {1, 5}, "debt", "", {0, 4}});
    EXPECT_EQ(first().entries.front().passage, (Range{10, 14}));
    EXPECT_EQ(first().entries.front().note, QStringLiteral("2×"));
}

TEST_F(PanelSectionTest, OffersToKeepAMention) {
    connections_.mentioned = {backlink("c", "term")};
    EXPECT_EQ(first().what, What::Mentioned);
    EXPECT_EQ(first().entries.front().offer, Offer::Keep);
}

TEST_F(PanelSectionTest, OffersToRemoveALinkOfTheReadersOwn) {
    workspace::OwnLink own;
    own.id = {7};
    own.title = "Debt";
    own.place = Range{3, 7};
    connections_.own = {own};
    const PanelEntry entry = first().entries.front();
    EXPECT_EQ(entry.offer, Offer::Remove);
    EXPECT_EQ(entry.own.value, 7);
    EXPECT_EQ(entry.note, QStringLiteral("from here"));
    EXPECT_FALSE(entry.passage);  // the other article begins at its beginning
}

TEST_F(PanelSectionTest, SaysThatALinkLostItsPlace) {
    workspace::OwnLink own;
    own.leadsHere = true;
    connections_.own = {own};
    EXPECT_EQ(first().entries.front().note, QStringLiteral("lost its place"));
}

TEST_F(PanelSectionTest, HasTheSourcesBehindTheHeadings) {
    library::Article article;
    article.sections = {{"What happened", "what-happened", 2, {}, {}}, {"When", "when", 3, {}, {}}};
    article.sources = {{}};
    const PanelSection outline = outlineOf(article).at(0);
    ASSERT_EQ(outline.entries.size(), 3U);
    EXPECT_EQ(outline.entries[1].depth, 1);
    EXPECT_EQ(outline.entries[2].address.section, "sources");
}

}  // namespace
}  // namespace carrel::desktop
