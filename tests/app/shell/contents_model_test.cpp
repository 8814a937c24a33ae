// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/contents_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

#include "tests/app/heard_warnings.h"

namespace carrel::desktop {
namespace {

workspace::Contents contents() {
    workspace::Contents made;
    made.description.id = "handbook";
    made.description.kinds = {
        {"role", "Role", "Roles", "kind-role", library::View::Article, {}},
        {"term", "Term", "Glossary", "kind-term", library::View::Article, {}},
        {"case-study", "Case study", "Case studies", "kind-case", library::View::Article, {}}};
    made.articles = {{{"handbook", "cto"}, "CTO", "role", "", {}},
                     {{"handbook", "equifax"}, "Equifax", "case-study", "", {}},
                     {{"handbook", "netflix"}, "Netflix", "case-study", "", {}}};
    return made;
}

class ContentsModelTest : public testing::Test {
protected:
    ContentsModelTest() { model_.setContents(contents_); }
    const workspace::Contents contents_ = contents();
    ContentsModel model_;
    QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ContentsModelTest, ListsTheKindsThatHaveArticles) {
    ASSERT_EQ(model_.rowCount(), 2);
    EXPECT_EQ(model_.index(1, 0).data().toString(), QStringLiteral("Case studies"));
}

TEST_F(ContentsModelTest, CountsTheArticlesOfAKind) {
    EXPECT_EQ(model_.index(1, 0).data(ContentsModel::CountRole).toInt(), 2);
}

TEST_F(ContentsModelTest, FindsAnArticleByItsKey) {
    const QModelIndex index = model_.indexOf({"handbook", "netflix"});
    ASSERT_NE(model_.articleAt(index), nullptr);
    EXPECT_EQ(model_.articleAt(index)->title, "Netflix");
    EXPECT_EQ(index.parent(), model_.index(1, 0));
}

TEST_F(ContentsModelTest, FindsNoArticleThatIsNotThere) {
    EXPECT_FALSE(model_.indexOf({"handbook", "nowhere"}).isValid());
}

TEST_F(ContentsModelTest, HasNoArticleWhereNoRowIsAndTakesThatForNoFault) {
    const test::HeardWarnings warnings;
    EXPECT_EQ(model_.articleAt(QModelIndex()), nullptr);
    EXPECT_EQ(warnings.text(), "");
}

}  // namespace
}  // namespace carrel::desktop
