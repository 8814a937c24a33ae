// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/result_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace carrel::desktop {
namespace {

workspace::Result result(const std::string& slug) {
    workspace::Result made;
    made.hit.article = {"bridges", slug};
    made.hit.title = "The " + slug;
    made.hit.kind = "bridge";
    made.hit.snippet.text = "It stands.";
    made.hit.matches = {{1, 2}, {4, 5}};
    made.fields = {{"year", "1890"}};
    made.textBytes = 7000;
    return made;
}

class ResultModelTest : public testing::Test {
protected:
    ResultModelTest() { library_.kinds = {{"bridge", "Bridge", "Bridges", "kind-case", {}, {}}}; }

    library::Description library_;
    ResultModel model_{library_, nullptr};
    QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ResultModelTest, SaysWhatAResultIs) {
    model_.setResults({result("arch"), result("beam")});
    const QModelIndex beam = model_.indexOf("beam");
    ASSERT_TRUE(beam.isValid());
    EXPECT_EQ(beam.data().toString(), QStringLiteral("The beam"));
    EXPECT_EQ(beam.data(ResultModel::IconRole).toString(), QStringLiteral("kind-case"));
    EXPECT_EQ(beam.data(ResultModel::YearRole).toString(), QStringLiteral("1890"));
    EXPECT_EQ(beam.data(ResultModel::FactsRole).toString(), QStringLiteral("5 min · 2 matches"));
}

TEST_F(ResultModelTest, IsSpokenWithItsKindAndItsPassage) {
    model_.setResults({result("arch")});
    EXPECT_EQ(model_.index(0).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("The arch, Bridge, It stands., 5 min · 2 matches"));
}

TEST_F(ResultModelTest, HasNoRowForWhatWasNotFound) {
    model_.setResults({result("arch")});
    EXPECT_FALSE(model_.indexOf("beam").isValid());
    EXPECT_EQ(model_.resultAt({}), nullptr);
}

}  // namespace
}  // namespace carrel::desktop
