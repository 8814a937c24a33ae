// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/resolver.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace carrel::links {
namespace {

using testing::ElementsAre;
using State = Resolution::State;

Names named(const std::string& slug, const std::string& title, std::vector<std::string> aliases = {}) {
    return {slug, "", title, std::move(aliases), {}, {}};
}

Names filed(const std::string& slug, const std::string& path) {
    return {slug, path, "Title of " + slug, {}, {}, {}};
}

Names formerly(const std::string& slug, const std::string& former) {
    return {slug, "", "Title of " + slug, {}, {former}, {}};
}

/// Where a name leads: the slug, "-" for nowhere, "a or b" where it is ambiguous.
std::string told(const Resolution& found) {
    if (found.state == State::Missing) return "-";
    if (found.state == State::Found) return found.slug;
    std::string all;
    for (const std::string& slug : found.candidates)
        all += (all.empty() ? "" : " or ") + slug;
    return all;
}

std::string nameIn(const std::vector<Names>& articles, std::string_view name) {
    return told(Resolver(articles).resolveName(name));
}

/// Where `target` leads from the article of that path.
std::string pathIn(const std::vector<Names>& articles, const std::string& target, const std::string& fromPath,
                   markup::LinkForm form = markup::LinkForm::Markdown) {
    return told(Resolver(articles).resolve({form, target, "", {}, 0}, "", fromPath));
}

TEST(Resolver, FindsByEachName) {
    const std::vector<Names> articles = {
        {"arch", "types/arches.md", "Arch bridge", {"Vault"}, {"old-arch"}, {}}};
    for (const char* name :
         {"arch", "types/arches.md", "types/arches", "arches", "Arch bridge", "Vault", "old-arch"})
        EXPECT_EQ(nameIn(articles, name), "arch") << name;
}

TEST(Resolver, FindsNothingUnderAnUnknownName) {
    EXPECT_EQ(nameIn({named("arch", "Arch bridge")}, "beam"), "-");
    EXPECT_EQ(nameIn({named("arch", "Arch bridge")}, ""), "-");
    EXPECT_EQ(nameIn({named("arch", "")}, " - "), "-");
}

TEST(Resolver, PrefersASlugToAPath) {
    EXPECT_EQ(nameIn({filed("b", "a.md"), named("a", "A title")}, "a"), "a");
}

TEST(Resolver, PrefersAPathToATitle) {
    EXPECT_EQ(nameIn({named("b", "Arch"), filed("a", "arch.md")}, "arch"), "a");
}

TEST(Resolver, PrefersATitleToAnAlias) {
    EXPECT_EQ(nameIn({named("b", "Beam", {"Arch"}), named("a", "Arch")}, "Arch"), "a");
}

TEST(Resolver, PrefersAnAliasToAFormerSlug) {
    EXPECT_EQ(nameIn({formerly("b", "arch"), named("a", "Vault", {"Arch"})}, "Arch"), "a");
}

TEST(Resolver, PrefersASlugAsItIsWrittenToOneThatOnlyFoldsAlike) {
    const std::vector<Names> articles = {named("Arch", "One"), named("arch", "Two")};
    EXPECT_EQ(nameIn(articles, "Arch"), "Arch");
    EXPECT_EQ(nameIn(articles, "arch"), "arch");
    EXPECT_EQ(nameIn(articles, "ARCH"), "Arch or arch");
}

TEST(Resolver, FindsAFoldersIndexByTheFolder) {
    const std::vector<Names> articles = {filed("a", "guide/index.md"), filed("b", "api/README.md")};
    EXPECT_EQ(pathIn(articles, "guide/", "x.md"), "a");
    EXPECT_EQ(pathIn(articles, "../api", "guide/x.md"), "b");
    EXPECT_EQ(pathIn(articles, ".", "guide/x.md"), "a");
}

TEST(Resolver, PrefersAFileToAFolderOfItsName) {
    EXPECT_EQ(pathIn({filed("a", "guide/index.md"), filed("b", "guide.md")}, "guide", "x.md"), "b");
}

TEST(Resolver, FindsAPageWhenAPlaceInItIsGivenByNumber) {
    const std::vector<Names> articles = {filed("log", "log.md"), filed("a@2", "a@2.md")};
    EXPECT_EQ(nameIn(articles, "log@123"), "log");
    EXPECT_EQ(nameIn(articles, "Log@L12c42"), "log");
    EXPECT_EQ(nameIn(articles, "a@2"), "a@2");
    EXPECT_EQ(nameIn(articles, "log@home"), "-");
}

TEST(Resolver, MakesNoDifferenceOfCaseAndAccents) {
    EXPECT_EQ(nameIn({named("a", "Große Brücke")}, "GROSSE BRUCKE"), "a");
    EXPECT_EQ(nameIn({named("a", "Vault", {"Café"})}, "cafe\u0301"), "a");
}

TEST(Resolver, MakesNoDifferenceOfSpacesHyphensAndUnderscores) {
    for (const char* name : {"iron bridge", "Iron-Bridge", "iron_bridge", " iron  bridge ", "iron - bridge"})
        EXPECT_EQ(nameIn({named("a", "Iron Bridge")}, name), "a") << name;
    EXPECT_EQ(nameIn({named("a", "Iron Bridge")}, "ironbridge"), "-");
}

TEST(Resolver, ListsAllThatShareANameInTheOrderOfTheirSlugs) {
    EXPECT_EQ(nameIn({named("c", "Arch"), named("a", "arch"), named("b", "Beam")}, "Arch"), "a or c");
    EXPECT_EQ(nameIn({named("c", "C", {"Arch"}), named("a", "A", {"Arch"})}, "arch"), "a or c");
}

TEST(Resolver, NamesNoSlugOfAnAmbiguousName) {
    const Resolution found = Resolver({named("c", "Arch"), named("a", "Arch")}).resolveName("Arch");
    EXPECT_EQ(found.state, State::Ambiguous);
    EXPECT_EQ(found.slug, "");
    EXPECT_THAT(found.candidates, ElementsAre("a", "c"));
}

TEST(Resolver, IsNotConfusedByAnArticleThatHasANameTwice) {
    EXPECT_EQ(nameIn({named("a", "Arch", {"arch", "ARCH"}), named("b", "Beam")}, "Arch"), "a");
}

TEST(Resolver, ReadsAPathFromTheFolderOfTheArticleThatHoldsIt) {
    const std::vector<Names> articles = {filed("a", "types/arch.md"), filed("b", "works/arch.md")};
    EXPECT_EQ(pathIn(articles, "arch.md", "types/beam.md"), "a");
    EXPECT_EQ(pathIn(articles, "./arch.md", "works/beam.md"), "b");
    EXPECT_EQ(pathIn(articles, "../works/arch.md", "types/beam.md"), "b");
    EXPECT_EQ(pathIn(articles, "/works/arch.md", "types/beam.md"), "b");
}

TEST(Resolver, FindsAPathWithoutItsEnding) {
    EXPECT_EQ(pathIn({filed("a", "types/arch.markdown")}, "arch", "types/beam.md"), "a");
    EXPECT_EQ(pathIn({filed("a", "types/arch.txt")}, "arch.md", "types/beam.md"), "a");
}

TEST(Resolver, FollowsNoPathOutOfTheLibrary) {
    EXPECT_EQ(pathIn({filed("a", "arch.md")}, "../../arch.md", "types/beam.md"), "-");
    EXPECT_EQ(pathIn({filed("a", "arch.md")}, "../../arch.md", "types/beam.md", markup::LinkForm::Wiki), "-");
}

TEST(Resolver, ReadsAPathInAWikiLinkFromTheRootToo) {
    const std::vector<Names> articles = {filed("a", "types/arch.md"), filed("b", "beam.md")};
    EXPECT_EQ(pathIn(articles, "types/arch", "works/iron.md", markup::LinkForm::Wiki), "a");
    EXPECT_EQ(pathIn(articles, "types/arch", "works/iron.md", markup::LinkForm::Markdown), "-");
}

TEST(Resolver, FindsAFileByItsNameAloneInAWikiLink) {
    const std::vector<Names> articles = {filed("a", "types/arch.md"), filed("b", "types/beam.md"),
                                         filed("c", "works/beam.md")};
    EXPECT_EQ(pathIn(articles, "arch", "works/iron.md", markup::LinkForm::Wiki), "a");
    EXPECT_EQ(pathIn(articles, "beam", "works/iron.md", markup::LinkForm::Wiki), "c");
    EXPECT_EQ(pathIn(articles, "beam", "iron.md", markup::LinkForm::Embed), "b or c");
    EXPECT_EQ(pathIn(articles, "arch", "works/iron.md", markup::LinkForm::Markdown), "-");
}

TEST(Resolver, LeadsNowhereFromALinkThatLeadsOut) {
    EXPECT_EQ(pathIn({named("https://arch", "Arch")}, "https://arch", "", markup::LinkForm::External), "-");
}

}  // namespace
}  // namespace carrel::links
