// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/comparison_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace carrel::desktop {
namespace {

compare::Cell cell(const char* text) {
    return {{}, text};
}

class ComparisonModelTest : public testing::Test {
protected:
    ComparisonModelTest() {
        model_.setComparison({"CTO or CIO?",
                              {{"CTO", {}, true}, {"CIO", {}, true}, {"CISO", {}, false}},
                              {{"Focus", {cell("outward"), cell("inward"), cell("risk")}, true},
                               {"Reports to", {cell("CEO"), cell("ceo"), cell("CIO")}, true}}});
    }

    ComparisonModel model_;
    QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ComparisonModelTest, ShowsTheColumnsThatAreShownAtFirst) {
    EXPECT_EQ(model_.columnCount(), 2);
    EXPECT_EQ(model_.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("CIO"));
}

TEST_F(ComparisonModelTest, AddsAColumn) {
    model_.setColumnShown(2, true);
    EXPECT_EQ(model_.index(0, 2).data().toString(), QStringLiteral("risk"));
}

TEST_F(ComparisonModelTest, KeepsItsLastColumn) {
    model_.setColumnShown(0, false);
    model_.setColumnShown(1, false);
    EXPECT_EQ(model_.columnCount(), 1);
}

TEST_F(ComparisonModelTest, ShowsOnlyTheAspectsThatDifferBetweenTheShownColumns) {
    model_.setOnlyDifferences(true);
    ASSERT_EQ(model_.rowCount(), 1);
    EXPECT_EQ(model_.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("Focus"));
}

TEST_F(ComparisonModelTest, ComparesAnewWhenAColumnIsAdded) {
    model_.setOnlyDifferences(true);
    model_.setColumnShown(2, true);
    EXPECT_EQ(model_.rowCount(), 2);
}

}  // namespace
}  // namespace carrel::desktop
