// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_list_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace carrel::desktop {
namespace {

class BookmarkListModelTest : public testing::Test {
protected:
    BookmarkListModelTest() {
        library_.kinds = {
            {"case-study", "Case study", "Case studies", "kind-case", library::View::Article, {}}};
        model_.setBookmarks({{{2}, {{"handbook", "netflix"}, {}, "Netflix", "case-study"}, Time()},
                             {{1}, {{"handbook", "equifax"}, {}, "Équifax", "case-study"}, Time()}});
    }

    library::Description library_;
    BookmarkListModel model_{library_};
    QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(BookmarkListModelTest, ListsEveryBookmark) {
    EXPECT_EQ(model_.rowCount(), 2);
}

TEST_F(BookmarkListModelTest, NamesTheKind) {
    EXPECT_EQ(model_.index(0).data(BookmarkListModel::KindRole).toString(), QStringLiteral("Case study"));
}

TEST_F(BookmarkListModelTest, FiltersWithoutRegardToCaseAndAccents) {
    model_.setFilter(QStringLiteral(" EQUI"));
    ASSERT_EQ(model_.rowCount(), 1);
    EXPECT_EQ(model_.bookmarkAt(model_.index(0))->id.value, 1);
}

TEST_F(BookmarkListModelTest, ListsAllAgainWithoutAFilter) {
    model_.setFilter(QStringLiteral("equi"));
    model_.setFilter({});
    EXPECT_EQ(model_.rowCount(), 2);
}

}  // namespace
}  // namespace carrel::desktop
