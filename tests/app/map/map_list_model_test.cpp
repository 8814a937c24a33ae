// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_list_model.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>

#include "tests/app/map/sample_map.h"

namespace carrel::desktop {
namespace {

class MapListModelTest : public testing::Test {
protected:
    [[nodiscard]] QString text(const QModelIndex& index, int column = 0) const {
        return index.siblingAtColumn(column).data().toString();
    }
    [[nodiscard]] int articles(const QModelIndex& parent = {}) const {
        int count = model_.articleAt(parent) ? 1 : 0;
        for (int row = 0; row < model_.rowCount(parent); ++row)
            count += articles(model_.index(row, 0, parent));
        return count;
    }

    library::Description library_ = sample::sampleLibrary();
    Theme theme_{Theme::Scheme::Light};
    MapListModel model_{theme_, library_};
    QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(MapListModelTest, ListsByStepThenByKind) {
    model_.setPicture(sample::samplePicture());
    ASSERT_EQ(model_.rowCount(), 3);
    const QModelIndex near = model_.index(1, 0);
    EXPECT_EQ(text(near), QStringLiteral("Step 1"));
    ASSERT_EQ(model_.rowCount(near), 2);
    EXPECT_EQ(text(model_.index(0, 0, near)), QStringLiteral("Roles"));
    EXPECT_EQ(text(model_.index(1, 0, near)), QStringLiteral("Glossary"));
}

TEST_F(MapListModelTest, SaysHowAnArticleIsConnected) {
    const MapPicturePtr picture = sample::samplePicture();
    model_.setPicture(picture);
    EXPECT_EQ(text(model_.indexOf(1), MapListModel::Connection), QStringLiteral("warns about"));
    EXPECT_EQ(text(model_.indexOf(3), MapListModel::Connection), QStringLiteral("b: links to"));
    EXPECT_EQ(text(model_.indexOf(1), MapListModel::Links), QStringLiteral("2"));
}

TEST_F(MapListModelTest, HasEachArticleOfTheMapOnce) {
    const MapPicturePtr picture = sample::samplePicture();
    model_.setPicture(picture);
    EXPECT_EQ(articles(), 4);
    for (std::size_t at = 0; at < picture->graph.articles.size(); ++at)
        EXPECT_EQ(model_.articleAt(model_.indexOf(at)), at);
    MapWish whole = sample::sampleWish();
    whole.centre.clear();
    model_.setPicture(sample::samplePicture(whole));
    EXPECT_EQ(articles(), 5);
    EXPECT_EQ(text(model_.index(0, 0)), QStringLiteral("Roles"));
    model_.setPicture(nullptr);
    EXPECT_EQ(model_.rowCount(), 0);
}

}  // namespace
}  // namespace carrel::desktop
