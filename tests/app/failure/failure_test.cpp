// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/failure/failure.h"

#include <gtest/gtest.h>

#include <QMenu>
#include <QPushButton>

#include <stdexcept>

namespace carrel::desktop {
namespace {

Failure failed(const QObject* receiver, QEvent::Type event) {
    return failureOf(receiver, event, std::make_exception_ptr(std::runtime_error("My secret")));
}

TEST(Failure, NamesTheButtonThatWasClicked) {
    const QPushButton button(QStringLiteral("&Export…"));
    EXPECT_EQ(failed(&button, QEvent::MouseButtonRelease).action, QStringLiteral("“Export”"));
}

TEST(Failure, NamesTheEntryOfAMenuThatWasChosen) {
    QMenu menu;
    menu.setActiveAction(menu.addAction(QStringLiteral("&Close tab")));
    EXPECT_EQ(failed(&menu, QEvent::KeyPress).action, QStringLiteral("“Close tab”"));
}

TEST(Failure, NamesAPartOfTheWindowAsAScreenReaderDoes) {
    QWidget list;
    list.setAccessibleName(QStringLiteral("Results"));
    EXPECT_EQ(failed(&list, QEvent::MouseButtonPress).action, QStringLiteral("“Results”"));
}

TEST(Failure, SaysWhatHasNoName) {
    const QWidget widget;
    EXPECT_EQ(failed(&widget, QEvent::KeyPress).action, QStringLiteral("What you just did"));
    EXPECT_EQ(failed(&widget, QEvent::Paint).action, QStringLiteral("Drawing the window"));
    EXPECT_EQ(failed(&widget, QEvent::Timer).action, QStringLiteral("Something that Carrel does by itself"));
}

TEST(Failure, IsWrittenDownWithoutTheNameOfWhatWasUsed) {
    const QPushButton button(QStringLiteral("My secret article"));
    EXPECT_EQ(failed(&button, QEvent::MouseButtonRelease).kind,
              "QPushButton MouseButtonRelease: std::runtime_error");
}

TEST(Failure, IsAskedForWhenTheReaderHasDoneSomething) {
    const QWidget widget;
    EXPECT_TRUE(failed(&widget, QEvent::Drop).asked);
    EXPECT_FALSE(failed(&widget, QEvent::Paint).asked);
}

}  // namespace
}  // namespace carrel::desktop
