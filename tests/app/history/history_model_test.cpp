// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/history/history_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "tests/app/heard_warnings.h"

namespace carrel::desktop {
namespace {

const QDate today(2026, 11, 24);

personal::Visit visitOn(const QDate& day, int hour, const std::string& title) {
    const Time at{std::chrono::milliseconds(QDateTime(day, QTime(hour, 0)).toMSecsSinceEpoch())};
    return {{"l", title}, title, "case", at};
}

class HistoryModelTest : public testing::Test {
protected:
    HistoryModelTest() {
        library_.kinds = {{"case", "Case", "Cases", "kind-case", library::View::Article, {}}};
        model_.setVisits(
            {visitOn(today, 14, "Equifax"), visitOn(today, 12, "Netflix"), visitOn(today, 9, "Equifax"),
             visitOn(today.addDays(-1), 20, "Equifax"), visitOn(today.addDays(-9), 8, "Tesla")},
            today);
    }
    [[nodiscard]] QStringList texts() const {
        QStringList texts;
        for (int row = 0; row < model_.rowCount(); ++row)
            texts.append(model_.index(row).data().toString());
        return texts;
    }

    library::Description library_;
    HistoryModel model_{library_};
    QAbstractItemModelTester tester_{&model_};
};

TEST_F(HistoryModelTest, NamesEachArticleOnceADay) {
    EXPECT_EQ(texts().mid(0, 5),
              QStringList({QStringLiteral("Today"), QStringLiteral("Equifax"), QStringLiteral("Netflix"),
                           QStringLiteral("Yesterday"), QStringLiteral("Equifax")}));
}

TEST_F(HistoryModelTest, TellsTheLastTimeOfTheDay) {
    EXPECT_EQ(model_.index(1).data(HistoryModel::TimeRole).toTime(), QTime(14, 0));
}

TEST_F(HistoryModelTest, NamesAnEarlierDayByItsDate) {
    EXPECT_TRUE(texts().at(5).contains(QStringLiteral("2026"))) << texts().at(5).toStdString();
}

TEST_F(HistoryModelTest, LeavesOutDaysThatTheFilterLeavesNothingOf) {
    model_.setFilter(QStringLiteral("netf"));
    EXPECT_EQ(texts(), QStringList({QStringLiteral("Today"), QStringLiteral("Netflix")}));
}

TEST_F(HistoryModelTest, HasDaysThatCantBeChosen) {
    EXPECT_FALSE(model_.flags(model_.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(model_.visitAt(model_.index(0)), nullptr);
}

TEST_F(HistoryModelTest, KnowsTheVisitOfARow) {
    ASSERT_NE(model_.visitAt(model_.index(2)), nullptr);
    EXPECT_EQ(model_.visitAt(model_.index(2))->title, "Netflix");
}

TEST_F(HistoryModelTest, HasNoVisitWhereNoRowIsAndTakesThatForNoFault) {
    const test::HeardWarnings warnings;
    EXPECT_EQ(model_.visitAt(QModelIndex()), nullptr);
    EXPECT_EQ(warnings.text(), "");
}

}  // namespace
}  // namespace carrel::desktop
