// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/mention_finder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/text/utf8.h"

namespace carrel::links {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// A library as a list of names and texts. Article 0 is the one whose mentions are asked for.
class MentionFinderTest : public testing::Test {
protected:
    void add(const MentionNames& names, std::string text = "Nothing.") {
        names_.push_back(names);
        texts_.push_back(std::move(text));
    }
    /// So many articles that say `text` and have names of no meaning.
    void addOthers(int count, const std::string& text) {
        for (int number = 0; number < count; ++number)
            add({"o" + std::to_string(names_.size()), "Other page " + std::to_string(names_.size()), {}, {}},
                text);
    }

    /// What counts in article 0, as it is written.
    [[nodiscard]] std::vector<std::string> mentions(const std::vector<std::string>& silent = {}) const {
        MentionFinder finder(silent);
        for (std::uint32_t at = 0; at < names_.size(); ++at)
            finder.add(at, names_[at]);
        std::vector<std::vector<Mention>> all;
        for (std::uint32_t at = 0; at < names_.size(); ++at)
            all.push_back(finder.read(at, texts_[at], stretchesOf(texts_[at], {})));
        std::vector<std::string> written;
        for (const Mention& mention : all.front())
            if (finder.counts(mention)) written.emplace_back(text::slice(texts_[0], mention.range));
        return written;
    }

    std::vector<MentionNames> names_;
    std::vector<std::string> texts_;
};

TEST_F(MentionFinderTest, FindsTitlesAndAliases) {
    add({"a", "Aaa", {}, {}}, "An arch bridge, a vault.");
    add({"b", "Arch bridge", {"Vault"}, {}});
    EXPECT_THAT(mentions(), ElementsAre("arch bridge", "vault"));
}

TEST_F(MentionFinderTest, FindsPluralsAndPossessives) {
    add({"a", "Aaa", {}, {}}, "Arch bridges, the arch bridge's load, a case study.");
    add({"b", "Arch bridge", {}, {}});
    add({"c", "Case studies", {}, {}});
    EXPECT_THAT(mentions(), ElementsAre("Arch bridges", "arch bridge", "case study"));
}

TEST_F(MentionFinderTest, FindsASlugThatIsNoPlainWord) {
    add({"a", "Aaa", {}, {}}, "See topic.lookup and api/config, api config, lookup, plain.");
    add({"topic.lookup", "Looking things up", {}, {}});
    add({"api/config", "Settings of the API", {}, {}});
    add({"plain", "Simple page", {}, {}});
    EXPECT_THAT(mentions(), ElementsAre("topic.lookup", "api/config"));
}

TEST_F(MentionFinderTest, LeavesAnArticlesOwnNamesOut) {
    add({"a", "Arch bridge", {"Vault"}, {}}, "An arch bridge is a vault, arch bridges are vaults.");
    add({"b", "Bridge", {}, {}});
    EXPECT_THAT(mentions(), IsEmpty());
}

TEST_F(MentionFinderTest, LeavesANameOutThatAnotherArticleHasToo) {
    add({"a/config", "config", {}, {}}, "The config of the config.");
    add({"config", "Config", {}, {}});
    EXPECT_THAT(mentions(), IsEmpty());
}

TEST_F(MentionFinderTest, PrefersTheArticleWhoseSlugTheNameIs) {
    add({"a", "Aaa", {}, {}}, "Written in Space Lua.");
    add({"library/space-lua", "Space Lua", {}, {}});
    add({"space-lua", "Space Lua", {}, {}});
    EXPECT_THAT(mentions(), ElementsAre("Space Lua"));
}

TEST_F(MentionFinderTest, FindsNothingUnderANameThatTwoArticlesHave) {
    add({"a", "Aaa", {}, {}}, "Written in Space Lua.");
    add({"x/space-lua", "Space Lua", {}, {}});
    add({"y/space-lua", "Space Lua", {}, {}});
    EXPECT_THAT(mentions(), IsEmpty());
}

TEST_F(MentionFinderTest, FindsASingleWordWhateverItsCaseWhereFewHoldIt) {
    add({"a", "Aaa", {}, {}}, "An arch or an Arch.");
    add({"b", "Arch", {}, {}});
    addOthers(40, "No such thing.");
    EXPECT_THAT(mentions(), ElementsAre("arch", "Arch"));
}

TEST_F(MentionFinderTest, FindsACommonWordOnlyWithItsCapital) {
    add({"a", "Aaa", {}, {}}, "An arch or an Arch, arches or Arches.");
    add({"b", "Arch", {}, {}});
    addOthers(40, "No such thing.");
    addOthers(4, "There is an arch.");
    EXPECT_THAT(mentions(), ElementsAre("Arch"));
}

TEST_F(MentionFinderTest, FindsNoWordThatManyHold) {
    add({"a", "Aaa", {}, {}}, "An arch or an Arch.");
    add({"b", "Arch", {}, {}});
    addOthers(10, "There is an arch.");
    EXPECT_THAT(mentions(), IsEmpty());
}

TEST_F(MentionFinderTest, FindsAWordThatManyHoldWhereItIsAnAlias) {
    add({"a", "Aaa", {}, {}}, "An arch or an Arch.");
    add({"b", "Arch", {"arch"}, {}});
    addOthers(10, "There is an arch.");
    EXPECT_THAT(mentions(), ElementsAre("arch", "Arch"));
}

TEST_F(MentionFinderTest, FindsAPhraseHoweverManyHoldIt) {
    add({"a", "Aaa", {}, {}}, "An arch bridge.");
    add({"b", "Arch bridge", {}, {}});
    addOthers(10, "There is an arch bridge.");
    EXPECT_THAT(mentions(), ElementsAre("arch bridge"));
}

TEST_F(MentionFinderTest, FindsAnAliasThatIsAWordOfGrammarOnlyAsItIsWritten) {
    add({"a", "Aaa", {}, {}}, "It is in IT, it is C and c.");
    add({"b", "Information technology", {"IT"}, {}});
    add({"c", "C language", {"C"}, {}});
    EXPECT_THAT(mentions(), ElementsAre("IT", "C"));
}

TEST_F(MentionFinderTest, FindsNoTitleOfOneLetter) {
    add({"x", "Aaa", {}, {}}, "A is a letter, a b c.");
    add({"a", "A", {}, {}});
    add({"b", "b", {}, {}});
    EXPECT_THAT(mentions(), IsEmpty());
}

TEST_F(MentionFinderTest, FindsNoNameThatItsArticleForbids) {
    add({"a", "Aaa", {}, {}}, "An arch bridge, a vault, vaults.");
    add({"b", "Arch bridge", {"Vault"}, {"vault"}});
    EXPECT_THAT(mentions(), ElementsAre("arch bridge"));
}

TEST_F(MentionFinderTest, FindsNoNameThatTheTextsOwnArticleForbids) {
    add({"a", "Aaa", {}, {"Arch Bridge", "vaults"}}, "An arch bridge, a vault, vaults.");
    add({"b", "Arch bridge", {"Vault"}, {}});
    EXPECT_THAT(mentions(), ElementsAre("vault"));
}

TEST_F(MentionFinderTest, FindsNoNameThatTheLibraryForbids) {
    add({"a", "Aaa", {}, {}}, "An arch bridge, a vault.");
    add({"b", "Arch bridge", {"Vault"}, {}});
    EXPECT_THAT(mentions({"VAULT"}), ElementsAre("arch bridge"));
}

}  // namespace
}  // namespace carrel::links
