// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/personal/store.h"
#include "tests/core/temporary_folder.h"

namespace carrel::personal {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const library::ArticleKey breach{"cto-handbook", "equifax"};
const library::ArticleKey struts{"cto-handbook", "struts"};
const library::ArticleKey patching{"notes", "patching"};

PersonalLinkDraft draft(const library::ArticleKey& from, std::uint32_t at, const library::ArticleKey& to) {
    return {
        from, "From " + from.slug, {"Struts", "a flaw in ", " was known", {at, at + 6}}, to, "To " + to.slug};
}

/// A clock that goes on by a second with each look.
Clock secondsApart() {
    return [now = Time(std::chrono::hours(24))]() mutable { return now += std::chrono::seconds(1); };
}

std::vector<std::string> titles(const std::vector<PersonalLink>& links) {
    std::vector<std::string> found;
    for (const PersonalLink& link : links)
        found.push_back(link.what.toTitle);
    return found;
}

class PersonalLinksTest : public testing::Test {
protected:
    test::TemporaryFolder folder_;
    std::filesystem::path file_ = folder_.path() / "personal.db";
};

TEST_F(PersonalLinksTest, AreKeptWholeAcrossAReopening) {
    const PersonalLink made = Store(file_, secondsApart()).add(draft(breach, 40, struts));
    const std::vector<PersonalLink> found = Store(file_, secondsApart()).personalLinks();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().id, made.id);
    EXPECT_EQ(found.front().made, made.made);
    EXPECT_EQ(found.front().what.from, breach);
    EXPECT_EQ(found.front().what.fromTitle, "From equifax");
    EXPECT_EQ(found.front().what.quotation, made.what.quotation);
    EXPECT_EQ(found.front().what.to, struts);
    EXPECT_EQ(found.front().what.toTitle, "To struts");
}

TEST_F(PersonalLinksTest, AreOneHoweverOftenAPlaceIsKept) {
    Store store(file_, secondsApart());
    const PersonalLink first = store.add(draft(breach, 40, struts));
    EXPECT_EQ(store.add(draft(breach, 40, struts)).id, first.id);
    EXPECT_EQ(store.personalLinks().size(), 1U);
}

TEST_F(PersonalLinksTest, AreSeveralWhereTheirPlacesDiffer) {
    Store store(file_, secondsApart());
    store.add(draft(breach, 40, struts));
    store.add(draft(breach, 90, struts));
    EXPECT_EQ(store.personalLinks().size(), 2U);
}

TEST_F(PersonalLinksTest, AreListedNewestFirst) {
    Store store(file_, secondsApart());
    store.add(draft(breach, 40, struts));
    store.add(draft(breach, 10, patching));
    EXPECT_THAT(titles(store.personalLinks()), ElementsAre("To patching", "To struts"));
}

TEST_F(PersonalLinksTest, AreSeenFromBothEndsAcrossLibraries) {
    Store store(file_, secondsApart());
    store.add(draft(breach, 40, patching));
    EXPECT_THAT(titles(store.personalLinksOf(breach)), ElementsAre("To patching"));
    EXPECT_THAT(titles(store.personalLinksOf(patching)), ElementsAre("To patching"));
    EXPECT_THAT(store.personalLinksOf(struts), IsEmpty());
}

TEST_F(PersonalLinksTest, OfOneArticleStandInTheOrderOfItsText) {
    Store store(file_, secondsApart());
    store.add(draft(breach, 40, struts));
    store.add(draft(breach, 10, patching));
    EXPECT_THAT(titles(store.personalLinksOf(breach)), ElementsAre("To patching", "To struts"));
}

TEST_F(PersonalLinksTest, ComeBackAsTheyWereWhenARemovalIsUndone) {
    Store store(file_, secondsApart());
    const PersonalLink made = store.add(draft(breach, 40, struts));
    const std::optional<PersonalLink> removed = store.remove(made.id);
    ASSERT_TRUE(removed);
    EXPECT_THAT(store.personalLinks(), IsEmpty());
    store.undo();
    EXPECT_EQ(store.personalLinks().front().id, made.id);
    EXPECT_EQ(store.personalLinks().front().made, made.made);
}

TEST_F(PersonalLinksTest, AreRemovedOnce) {
    Store store(file_, secondsApart());
    const PersonalLink made = store.add(draft(breach, 40, struts));
    store.remove(made.id);
    EXPECT_FALSE(store.remove(made.id));
}

}  // namespace
}  // namespace carrel::personal
