// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/year_chart.h"

#include <gtest/gtest.h>

#include <QTest>

namespace carrel::desktop {
namespace {

class YearChartTest : public testing::Test {
protected:
    YearChartTest() {
        chart_.resize(224, chart_.height());  // twelve at each side, twenty for each year
        chart_.setCounts({{2011, 2}, {2014, 1}, {2020, 4}}, std::nullopt);
        chart_.show();
        QObject::connect(&chart_, &YearChart::rangeChosen,
                         [this](std::optional<YearRange> range) { told_ = range; });
    }
    static QPoint at(int year) { return {12 + (year - 2011) * 20 + 10, 40}; }

    Theme theme_{Theme::Scheme::Light};
    YearChart chart_{theme_, nullptr};
    std::optional<YearRange> told_;
};

TEST_F(YearChartTest, ChoosesTheYearsThatAreDraggedOver) {
    QTest::mousePress(&chart_, Qt::LeftButton, {}, at(2018));
    QMouseEvent move(QEvent::MouseMove, at(2013), chart_.mapToGlobal(at(2013)), Qt::NoButton, Qt::LeftButton,
                     {});
    QCoreApplication::sendEvent(&chart_, &move);
    QTest::mouseRelease(&chart_, Qt::LeftButton, {}, at(2013));
    EXPECT_EQ(told_, (YearRange{2013, 2018}));
}

TEST_F(YearChartTest, ChoosesOneYearByAClickAndFreesItByAnother) {
    QTest::mouseClick(&chart_, Qt::LeftButton, {}, at(2014));
    EXPECT_EQ(told_, (YearRange{2014, 2014}));
    QTest::mouseClick(&chart_, Qt::LeftButton, {}, at(2014));
    EXPECT_EQ(told_, std::nullopt);
}

TEST_F(YearChartTest, ChoosesByKeysAlone) {
    QTest::keyClick(&chart_, Qt::Key_Right);
    QTest::keyClick(&chart_, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&chart_, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&chart_, Qt::Key_Return);
    EXPECT_EQ(told_, (YearRange{2012, 2014}));
    QTest::keyClick(&chart_, Qt::Key_Delete);
    EXPECT_EQ(told_, std::nullopt);
}

TEST_F(YearChartTest, TellsAScreenReaderWhereTheKeysAre) {
    QTest::keyClick(&chart_, Qt::Key_Left);
    EXPECT_EQ(chart_.accessibleDescription(), QStringLiteral("2011: 2 articles"));
}

}  // namespace
}  // namespace carrel::desktop
