// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/marks.h"

#include <gmock/gmock.h>

#include "tests/core/personal/opened_store.h"

namespace carrel::workspace {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class MarksTest : public test::StoreFixture {
protected:
    [[nodiscard]] search::Marked marks(const std::string& query) const {
        return marksFor(search::parse(query).query, file_);
    }

    const library::ArticleKey a_{"handbook", "a"};
    const library::ArticleKey b_{"handbook", "b"};
};

TEST_F(MarksTest, AreReadWhileTheFileIsOpen) {
    store_->add(personal::BookmarkDraft{a_, "", "A", ""});
    store_->add(personal::BookmarkDraft{a_, "load", "A", ""});
    EXPECT_THAT(marks("has:bookmark").at("bookmark"), ElementsAre(a_));
}

TEST_F(MarksTest, OfNotesCountCommentsToo) {
    store_->setNote({a_, "A", "", "Mine."});
    store_->add(personal::HighlightDraft{
        b_, "B", "", "", {"words", "", "", {1, 6}}, personal::Colour::Yellow, "Why?"});
    EXPECT_THAT(marks("one OR has:note").at("note"), ElementsAre(a_, b_));
}

TEST_F(MarksTest, AreNotReadForAQueryThatDoesNotAsk) {
    store_->add(personal::BookmarkDraft{a_, "", "A", ""});
    EXPECT_THAT(marks("bookmark"), IsEmpty());
}

TEST_F(MarksTest, AreNoneWithoutAPersonalFile) {
    EXPECT_THAT(marksFor(search::parse("has:bookmark").query, folder_.path() / "none.db"), IsEmpty());
    EXPECT_FALSE(std::filesystem::exists(folder_.path() / "none.db"));
}

}  // namespace
}  // namespace carrel::workspace
