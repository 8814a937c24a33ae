// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/theme/theme.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

namespace carrel::desktop {
namespace {

TEST(Theme, ZoomsInStepsAndBack) {
    Theme theme(Theme::Scheme::Light);
    theme.stepZoom(1);
    EXPECT_EQ(theme.zoom(), 110);
    theme.stepZoom(-1);
    theme.stepZoom(-1);
    EXPECT_EQ(theme.zoom(), 90);
}

TEST(Theme, StepsFromAZoomBetweenTheSteps) {
    Theme theme(Theme::Scheme::Light);
    theme.setZoom(120);
    theme.stepZoom(1);
    EXPECT_EQ(theme.zoom(), 125);
    theme.setZoom(120);
    theme.stepZoom(-1);
    EXPECT_EQ(theme.zoom(), 110);
}

TEST(Theme, ZoomStaysBetweenItsEnds) {
    Theme theme(Theme::Scheme::Light);
    theme.setZoom(1000);
    EXPECT_EQ(theme.zoom(), mostZoom);
    theme.stepZoom(1);
    EXPECT_EQ(theme.zoom(), mostZoom);
    theme.setZoom(-5);
    theme.stepZoom(-1);
    EXPECT_EQ(theme.zoom(), leastZoom);
}

TEST(Theme, ScalesTheColumnWithTheZoomOnly) {
    Theme theme(Theme::Scheme::Light);
    theme.setReadingType({ReadingType::Face::Sans, 20, ReadingType::Column::Narrow});
    const int narrow = theme.readingColumn();
    theme.setZoom(200);
    EXPECT_EQ(theme.readingColumn(), 2 * narrow);
    EXPECT_DOUBLE_EQ(theme.readingScale(), 20.0 / 16 * 2);
}

TEST(Theme, TellsOfAnotherZoomOnce) {
    Theme theme(Theme::Scheme::Light);
    const QSignalSpy told(&theme, &Theme::readingChanged);
    theme.setZoom(150);
    theme.setZoom(150);
    EXPECT_EQ(told.count(), 1);
}

}  // namespace
}  // namespace carrel::desktop
