// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/fact_table.h"

#include <gmock/gmock.h>

#include "tests/core/library/bridges.h"
#include "tests/core/personal/opened_store.h"

namespace carrel::workspace {
namespace {

using testing::HasSubstr;

class FactTableTest : public test::StoreFixture {
protected:
    std::string table() {
        return factTable(Shelf({test::writeLibrary(folder_.path() / "bridges.carrel", {test::arch()})}),
                         store_->all());
    }
};

TEST_F(FactTableTest, HasALineForEachFactWithItsSource) {
    personal::BookmarkDraft draft{{"bridges", "arch"}, "", "Arch", "bridge"};
    draft.tags = {"board", "talk"};
    draft.note = "Say \"stone\".";
    store_->add(draft);
    EXPECT_THAT(table(),
                HasSubstr("Arch bridge,bridge,,,\"board, talk\",\"Say \"\"stone\"\".\",span,18.29,m,1300,,"
                          "Spans,2001,,carrel://bridges/arch\r\n"));
    EXPECT_THAT(table(), HasSubstr(",age,\"3,300 years\",,,,,,,carrel://bridges/arch\r\n"));
}

TEST_F(FactTableTest, KeepsWhatNoOpenLibraryHolds) {
    store_->add(personal::BookmarkDraft{{"elsewhere", "x"}, "", "Gone", "page"});
    EXPECT_THAT(table(), HasSubstr("Gone,page,,,,,,,,,,,,,carrel://elsewhere/x\r\n"));
}

TEST_F(FactTableTest, HasNothingThatASpreadsheetTakesForAFormula) {
    store_->add(personal::BookmarkDraft{{"elsewhere", "x"}, "", "=cmd|' /C calc'!A0", "page"});
    EXPECT_THAT(table(), HasSubstr("\n'=cmd|"));
}

}  // namespace
}  // namespace carrel::workspace
