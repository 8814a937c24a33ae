// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/context_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace carrel::desktop {
namespace {

using EntryKind = PanelEntry::Kind;
using What = PanelSection::What;

PanelEntry entry(EntryKind kind, const char* title) {
    PanelEntry made;
    made.kind = kind;
    made.title = QString::fromLatin1(title);
    return made;
}

PanelSection outline() {
    PanelSection made{What::Outline, QStringLiteral("On this page")};
    made.entries = {entry(EntryKind::Heading, "One"), entry(EntryKind::Heading, "Two")};
    made.entries[0].address.section = "one";
    made.entries[1].address.section = "two";
    return made;
}

/// Four articles in two groups; two are shown at first.
PanelSection linked() {
    PanelSection made{What::LinkedFrom, QStringLiteral("Linked from"), 4, 2};
    made.entries = {entry(EntryKind::Group, "cases"), entry(EntryKind::Article, "a"),
                    entry(EntryKind::Article, "b"),   entry(EntryKind::Group, "terms"),
                    entry(EntryKind::Article, "c"),   entry(EntryKind::Article, "d")};
    return made;
}

class ContextModelTest : public testing::Test {
protected:
    ContextModelTest() { model_.setSections({outline(), linked()}, false); }

    [[nodiscard]] QStringList rows(What what) const {
        QStringList titles;
        const QModelIndex section = model_.indexOf(what);
        for (int row = 0; row < model_.rowCount(section); ++row)
            titles.append(model_.index(row, 0, section).data().toString());
        return titles;
    }
    [[nodiscard]] QModelIndex last(What what) const {
        const QModelIndex section = model_.indexOf(what);
        return model_.index(model_.rowCount(section) - 1, 0, section);
    }

    ContextModel model_;
    QAbstractItemModelTester tester_{&model_, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(ContextModelTest, FoldsALongSectionAndCountsTheRest) {
    EXPECT_EQ(rows(What::LinkedFrom).join(QLatin1Char(' ')), QStringLiteral("cases a b 2 more"));
}

TEST_F(ContextModelTest, ShowsASectionWholeWhenOnlyOneWouldBeFolded) {
    PanelSection section = linked();
    section.folded = 3;
    model_.setSections({section}, false);
    EXPECT_EQ(rows(What::LinkedFrom).size(), 6);
}

TEST_F(ContextModelTest, UnfoldsToTheFirstArticleThatWasNotThere) {
    const QModelIndex first = model_.unfold(last(What::LinkedFrom));
    EXPECT_EQ(first.data().toString(), QStringLiteral("c"));
    EXPECT_EQ(rows(What::LinkedFrom).join(QLatin1Char(' ')), QStringLiteral("cases a b terms c d"));
}

TEST_F(ContextModelTest, UnfoldsNothingBesidesTheEntryForTheRest) {
    EXPECT_FALSE(model_.unfold(model_.index(0, 0, model_.indexOf(What::LinkedFrom))).isValid());
}

TEST_F(ContextModelTest, StaysUnfoldedForTheSameArticleOnly) {
    model_.unfold(last(What::LinkedFrom));
    model_.setSections({linked()}, true);
    EXPECT_EQ(rows(What::LinkedFrom).size(), 6);
    model_.setSections({linked()}, false);
    EXPECT_EQ(rows(What::LinkedFrom).size(), 4);
}

TEST_F(ContextModelTest, HasOneHeadingThatTheReaderIsAt) {
    QSignalSpy changed(&model_, &QAbstractItemModel::dataChanged);
    model_.setCurrentHeading(QStringLiteral("two"));
    EXPECT_EQ(changed.size(), 1);
    const QModelIndex section = model_.indexOf(What::Outline);
    EXPECT_FALSE(model_.index(0, 0, section).data(ContextModel::CurrentRole).toBool());
    EXPECT_TRUE(model_.index(1, 0, section).data(ContextModel::CurrentRole).toBool());
}

TEST_F(ContextModelTest, LetsArrowsPassOverTheTitleOfAGroup) {
    const QModelIndex group = model_.index(0, 0, model_.indexOf(What::LinkedFrom));
    EXPECT_FALSE(group.flags().testFlag(Qt::ItemIsEnabled));
}

TEST_F(ContextModelTest, SaysHowManyArticlesASectionHas) {
    const QModelIndex section = model_.indexOf(What::LinkedFrom);
    EXPECT_EQ(section.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Linked from, 4 articles"));
    EXPECT_EQ(section.data(ContextModel::CountRole).toInt(), 4);
}

}  // namespace
}  // namespace carrel::desktop
