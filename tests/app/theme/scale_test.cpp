// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include <QPainter>

#include "app/desktop/shell/nav_row.h"
#include "app/desktop/theme/canvas.h"
#include "app/desktop/theme/style.h"

namespace carrel::desktop {
namespace {

TEST(Scale, MakesFontsAndMeasuresLarger) {
    Theme theme(Theme::Scheme::Light);
    theme.setScale(1.5);
    EXPECT_EQ(theme.widgetFont().pixelSize(), 20);
    EXPECT_EQ(theme.scaled(28), 42);
    EXPECT_DOUBLE_EQ(theme.readingScale(), 1.5);
}

TEST(Scale, MakesRowsHigherSoThatTheirTextFits) {
    Theme theme(Theme::Scheme::Light);
    theme.setScale(2);
    const NavRow row(theme, QStringLiteral("Home"), QStringLiteral("home"), nullptr);
    EXPECT_GE(row.sizeHint().height(), QFontMetrics(theme.widgetFont()).height());
    EXPECT_EQ(row.sizeHint().height(), 56);
}

TEST(Canvas, MeasuresARowAsItWasDesigned) {
    Theme theme(Theme::Scheme::Light);
    theme.setScale(2);
    QPixmap pixmap(400, 60);
    QPainter painter(&pixmap);
    const Canvas canvas(painter, QRect(0, 0, 400, 60), Qt::LeftToRight, theme);
    EXPECT_EQ(canvas.rect(), QRect(0, 0, 200, 30));
}

TEST(Canvas, BeginsAtTheRightWhereOneReadsFromThere) {
    const Theme theme(Theme::Scheme::Light);
    QPixmap pixmap(200, 30);
    QPainter painter(&pixmap);
    const Canvas canvas(painter, QRect(0, 0, 200, 30), Qt::RightToLeft, theme);
    EXPECT_EQ(canvas.placed(QRect(10, 0, 40, 30)), QRect(150, 0, 40, 30));
}

TEST(Canvas, TellsWhereAPointerMeetsWhatItPainted) {
    Theme theme(Theme::Scheme::Light);
    theme.setScale(2);
    const QRect row(0, 100, 400, 60);
    EXPECT_EQ(Canvas::toPixels({10, 5, 40, 20}, row, Qt::LeftToRight, theme), QRect(20, 110, 80, 40));
    EXPECT_EQ(Canvas::toPixels({10, 5, 40, 20}, row, Qt::RightToLeft, theme), QRect(300, 110, 80, 40));
}

TEST(Canvas, LeavesThePainterAsItWas) {
    const Theme theme(Theme::Scheme::Light);
    QPixmap pixmap(200, 30);
    QPainter painter(&pixmap);
    const QTransform before = painter.transform();
    { const Canvas canvas(painter, QRect(5, 5, 100, 20), Qt::RightToLeft, theme); }
    EXPECT_EQ(painter.transform(), before);
    EXPECT_EQ(painter.layoutDirection(), Qt::LayoutDirectionAuto);
}

TEST(Style, LetsNothingMoveByItself) {
    const Theme theme(Theme::Scheme::Light);
    const Style style(theme);
    EXPECT_EQ(style.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr), 0);
}

}  // namespace
}  // namespace carrel::desktop
