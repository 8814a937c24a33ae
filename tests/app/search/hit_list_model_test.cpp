// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/hit_list_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>

namespace carrel::desktop {
namespace {

library::Description library() {
    library::Description description;
    description.kinds = {
        {"term", "Term", "Glossary", "kind-term", library::View::Article, {}},
        {"case-study", "Case study", "Case studies", "kind-case", library::View::Article, {}}};
    return description;
}

search::Hit hit(const char* title, const char* kind) {
    search::Hit made;
    made.title = title;
    made.kind = kind;
    return made;
}

QStringList rows(const HitListModel& model) {
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found.append(model.index(row).data().toString());
    return found;
}

TEST(HitListModel, GroupsHitsByKindInTheOrderOfTheBestHit) {
    HitListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHits({hit("Equifax", "case-study"), hit("Patch", "term"), hit("Maersk", "case-study")},
                  library());
    EXPECT_EQ(rows(model),
              (QStringList{QStringLiteral("Case studies"), QStringLiteral("Equifax"),
                           QStringLiteral("Maersk"), QStringLiteral("Glossary"), QStringLiteral("Patch")}));
}

TEST(HitListModel, HasTheNamedSectionsBehindTheFirstGroup) {
    HitListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    search::Hit equifax = hit("Equifax", "case-study");
    equifax.named = {{"The patch", "the-patch", 2, {}, {}}};
    model.setHits({equifax, hit("Patch", "term")}, library());
    EXPECT_EQ(rows(model), (QStringList{QStringLiteral("Case studies"), QStringLiteral("Equifax"),
                                        QStringLiteral("Sections"), QStringLiteral("\u00A7 The patch"),
                                        QStringLiteral("Glossary"), QStringLiteral("Patch")}));
    EXPECT_EQ(model.entryAt(model.index(3))->place.address.section, "the-patch");
}

TEST(HitListModel, HasNoHitAtTheNameOfAGroup) {
    HitListModel model;
    model.setHits({hit("Equifax", "case-study")}, library());
    EXPECT_EQ(model.hitAt(model.index(0)), nullptr);
    EXPECT_EQ(model.hitAt(model.index(1))->title, "Equifax");
}

TEST(HitListModel, SelectsHitsAndNotTheNamesOfGroups) {
    HitListModel model;
    model.setHits({hit("Equifax", "case-study")}, library());
    EXPECT_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    EXPECT_TRUE(model.flags(model.index(1)).testFlag(Qt::ItemIsSelectable));
}

TEST(HitListModel, HasOtherEntriesBehindTheHits) {
    HitListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setHits({hit("Equifax", "case-study")}, library());
    model.setEntries(
        {{QStringLiteral("Empty"), {}},
         {QStringLiteral("Your bookmarks"), {{QStringLiteral("Talk"), {}, QStringLiteral("doc"), {}}}}});
    EXPECT_EQ(rows(model), (QStringList{QStringLiteral("Case studies"), QStringLiteral("Equifax"),
                                        QStringLiteral("Your bookmarks"), QStringLiteral("Talk")}));
    EXPECT_FALSE(model.isChoice(model.index(2)));
    EXPECT_EQ(model.entryAt(model.index(3))->title, QStringLiteral("Talk"));
}

TEST(HitListModel, KeepsItsEntriesWhenTheHitsChange) {
    HitListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setEntries(
        {{QStringLiteral("Tags"), {{QStringLiteral("security"), {}, QStringLiteral("tag"), {}}}}});
    model.setHits({hit("Equifax", "case-study")}, library());
    EXPECT_EQ(model.rowCount(), 4);
    model.setEntries({});
    EXPECT_EQ(model.rowCount(), 2);
}

}  // namespace
}  // namespace carrel::desktop
