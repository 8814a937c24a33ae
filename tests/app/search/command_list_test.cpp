// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/command_list.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace carrel::desktop {
namespace {

class CommandModelTest : public testing::Test {
protected:
    CommandModelTest() {
        newTab_.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
        model_.setCommands({&newTab_, &nextTab_, &forward_});
        model_.setFilter({});
    }
    [[nodiscard]] QStringList texts() const {
        QStringList texts;
        for (int row = 0; row < model_.rowCount(); ++row)
            texts.append(model_.index(row).data().toString());
        return texts;
    }

    QAction newTab_{QStringLiteral("New tab")};
    QAction nextTab_{QStringLiteral("Next tab")};
    QAction forward_{QStringLiteral("Forward")};
    CommandModel model_;
    QAbstractItemModelTester tester_{&model_};
};

TEST_F(CommandModelTest, ShowsAllWhenNothingIsTyped) {
    EXPECT_EQ(texts().size(), 3);
}

TEST_F(CommandModelTest, FindsByTheBeginningsOfWordsInAnyOrder) {
    model_.setFilter(QStringLiteral(" ta ne"));
    EXPECT_EQ(texts(), QStringList({QStringLiteral("New tab"), QStringLiteral("Next tab")}));
    model_.setFilter(QStringLiteral("ab"));
    EXPECT_EQ(texts(), QStringList());
}

TEST_F(CommandModelTest, LeavesOutWhatCantBeDoneNow) {
    forward_.setEnabled(false);
    model_.setFilter({});
    EXPECT_EQ(texts().size(), 2);
}

TEST_F(CommandModelTest, TellsTheKeys) {
    EXPECT_EQ(model_.index(0).data(CommandModel::KeysRole).toString(),
              QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText));
}

}  // namespace
}  // namespace carrel::desktop
