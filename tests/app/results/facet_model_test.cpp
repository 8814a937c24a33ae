// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/facet_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace carrel::desktop {
namespace {

class FacetModelTest : public testing::Test {
protected:
    FacetModelTest() { library_.kinds = {{"bridge", "Bridge", "Bridges", "kind-case", {}, {}}}; }

    static std::vector<FacetValue> values(int count) {
        std::vector<FacetValue> all;
        for (int at = 0; at < count; ++at)
            all.push_back({"tag" + std::to_string(at), static_cast<std::size_t>(count - at), false});
        return all;
    }
    [[nodiscard]] QString textAt(int facet, int row) const {
        return model_.index(row, 0, model_.index(facet, 0)).data().toString();
    }

    library::Description library_;
    FacetModel model_{library_, nullptr};
    QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(FacetModelTest, HasTheValuesOfEachField) {
    model_.setFacets({{"kind", {{"bridge", 3, true}}}, {"tag", values(2)}, {"company", {}}});
    EXPECT_EQ(model_.rowCount(), 2);
    EXPECT_EQ(textAt(0, 0), QStringLiteral("Bridge"));
    EXPECT_EQ(textAt(1, 1), QStringLiteral("tag1"));
    EXPECT_EQ(model_.index(0, 0, model_.index(0, 0)).data(Qt::CheckStateRole).toInt(), Qt::Checked);
}

TEST_F(FacetModelTest, FoldsManyValuesAwayUntilTheyAreWanted) {
    model_.setFacets({{"tag", values(20)}});
    const QModelIndex field = model_.index(0, 0);
    ASSERT_EQ(model_.rowCount(field), 7);
    EXPECT_EQ(textAt(0, 6), QStringLiteral("14 more"));
    model_.showAll(model_.index(6, 0, field));
    EXPECT_EQ(model_.rowCount(model_.index(0, 0)), 20);
}

TEST_F(FacetModelTest, FoldsNothingForTheSakeOfTwoValues) {
    model_.setFacets({{"tag", values(8)}});
    EXPECT_EQ(model_.rowCount(model_.index(0, 0)), 8);
}

TEST_F(FacetModelTest, TellsWhatIsChosen) {
    model_.setFacets({{"tag", values(2)}});
    std::vector<std::string> told;
    QObject::connect(&model_, &FacetModel::chosen,
                     [&](const std::string& field, const std::string& value, bool wanted) {
                         told.push_back(field + '=' + value + (wanted ? "+" : "-"));
                     });
    const QModelIndex first = model_.index(0, 0, model_.index(0, 0));
    EXPECT_TRUE(model_.setData(first, Qt::Checked, Qt::CheckStateRole));
    EXPECT_TRUE(model_.setData(first, Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_FALSE(model_.setData(model_.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(told, (std::vector<std::string>{"tag=tag0+", "tag=tag0-"}));
}

}  // namespace
}  // namespace carrel::desktop
