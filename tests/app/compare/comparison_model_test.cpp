// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/comparison_model.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace carrel::desktop {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

compare::Cell cell(const char* text) {
    markup::Inline piece;
    piece.text = text;
    return compare::cellOf({piece});
}

class ComparisonModelTest : public testing::Test {
protected:
    ComparisonModelTest() {
        model_.setComparison({"CTO or CIO?",
                              {{"CTO", {}, true}, {"CIO", {}, true}, {"CISO", {}, false}},
                              {{"Focus", {cell("all outward"), cell("all inward"), cell("risk")}, true},
                               {"Reports to", {cell("CEO"), cell("ceo"), cell("CIO")}, true}}},
                             {{QStringLiteral("kind-role"), QStringLiteral("Chooses")}, {}, {}});
    }

    [[nodiscard]] QStringList columns() const {
        QStringList titles;
        for (int column = 0; column < model_.columnCount(); ++column)
            titles.append(model_.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        return titles;
    }
    [[nodiscard]] QStringList aspects() const {
        QStringList titles;
        for (int row = 0; row < model_.rowCount(); ++row)
            titles.append(model_.headerData(row, Qt::Vertical, Qt::DisplayRole).toString());
        return titles;
    }
    [[nodiscard]] const ShownCell& shownAt(int row, int column) const {
        return *model_.index(row, column).data(ComparisonModel::CellRole).value<const ShownCell*>();
    }

    ComparisonModel model_;
    QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ComparisonModelTest, ShowsTheColumnsThatAreShownAtFirst) {
    EXPECT_EQ(columns(), QStringList({QStringLiteral("CTO"), QStringLiteral("CIO")}));
}

TEST_F(ComparisonModelTest, AddsAColumnBehindTheOthers) {
    model_.addColumn(2);
    EXPECT_EQ(model_.index(0, 2).data().toString(), QStringLiteral("risk"));
}

TEST_F(ComparisonModelTest, AddsAColumnOnce) {
    model_.addColumn(0);
    model_.addColumn(7);
    EXPECT_EQ(model_.columnCount(), 2);
}

TEST_F(ComparisonModelTest, KeepsItsLastColumn) {
    model_.removeColumn(0);
    model_.removeColumn(0);
    EXPECT_EQ(columns(), QStringList(QStringLiteral("CIO")));
}

TEST_F(ComparisonModelTest, MovesAColumn) {
    model_.addColumn(2);
    model_.moveColumn(2, 0);
    EXPECT_EQ(columns(), QStringList({QStringLiteral("CISO"), QStringLiteral("CTO"), QStringLiteral("CIO")}));
}

TEST_F(ComparisonModelTest, MovesNoColumnBeyondTheOthers) {
    model_.moveColumn(0, -1);
    model_.moveColumn(1, 2);
    EXPECT_EQ(columns(), QStringList({QStringLiteral("CTO"), QStringLiteral("CIO")}));
}

TEST_F(ComparisonModelTest, SwapsTwoColumns) {
    model_.swapColumns(0, 1);
    EXPECT_EQ(columns(), QStringList({QStringLiteral("CIO"), QStringLiteral("CTO")}));
    EXPECT_EQ(model_.index(0, 0).data().toString(), QStringLiteral("all inward"));
}

TEST_F(ComparisonModelTest, ShowsOnlyTheAspectsThatDifferBetweenTheShownColumns) {
    model_.setOnlyDifferences(true);
    EXPECT_EQ(aspects(), QStringList(QStringLiteral("Focus")));
}

TEST_F(ComparisonModelTest, ComparesAnewWhenAColumnIsAdded) {
    model_.setOnlyDifferences(true);
    model_.addColumn(2);
    EXPECT_EQ(model_.rowCount(), 2);
    EXPECT_EQ(model_.differences(), 2);
}

TEST_F(ComparisonModelTest, MarksTheWordsThatDifferBetweenTheShownColumns) {
    EXPECT_THAT(shownAt(0, 0).differing, ElementsAre(Range{4, 11}));
    EXPECT_THAT(shownAt(1, 0).differing, IsEmpty());
}

TEST_F(ComparisonModelTest, ShowsTheAspectsThatHoldAllWordsAndMarksThem) {
    model_.setWords(QStringLiteral(" INW focus"));
    EXPECT_EQ(aspects(), QStringList(QStringLiteral("Focus")));
    EXPECT_THAT(shownAt(0, 1).found, ElementsAre(Range{4, 7}));
    EXPECT_THAT(shownAt(0, 0).found, IsEmpty());
}

TEST_F(ComparisonModelTest, LooksForWordsInTheShownColumnsOnly) {
    model_.setWords(QStringLiteral("risk"));
    EXPECT_EQ(model_.rowCount(), 0);
    model_.addColumn(2);
    EXPECT_EQ(aspects(), QStringList(QStringLiteral("Focus")));
}

TEST_F(ComparisonModelTest, ShowsAllAspectsAgainWithoutWords) {
    model_.setWords(QStringLiteral("risk"));
    model_.setWords(QStringLiteral(" "));
    EXPECT_EQ(model_.rowCount(), 2);
}

TEST_F(ComparisonModelTest, TellsWhatItShowsAsAComparison) {
    model_.swapColumns(0, 1);
    model_.setOnlyDifferences(true);
    const compare::Comparison shown = model_.shown();
    ASSERT_EQ(shown.columns.size(), 2U);
    EXPECT_EQ(shown.columns.front().title, "CIO");
    ASSERT_EQ(shown.aspects.size(), 1U);
    EXPECT_EQ(shown.aspects.front().cells.back().text, "all outward");
}

TEST_F(ComparisonModelTest, HeadsAColumnWithItsKindAndLead) {
    EXPECT_EQ(model_.headerData(0, Qt::Horizontal, ComparisonModel::IconRole).toString(),
              QStringLiteral("kind-role"));
    EXPECT_EQ(model_.headerData(0, Qt::Horizontal, ComparisonModel::NoteRole).toString(),
              QStringLiteral("Chooses"));
}

TEST_F(ComparisonModelTest, ReadsAMissingValueOut) {
    model_.setComparison({"", {{"a", {}, true}}, {{"x", {cell("")}, false}}});
    EXPECT_EQ(model_.index(0, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("not stated"));
}

}  // namespace
}  // namespace carrel::desktop
