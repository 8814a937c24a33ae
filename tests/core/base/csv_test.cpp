// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/csv.h"

#include <gtest/gtest.h>

#include <vector>

namespace carrel {
namespace {

std::string lineOf(const std::vector<std::string>& cells) {
    std::string table;
    appendCsvLine(table, cells);
    return table;
}

TEST(Csv, PutsCommasBetweenCellsAndEndsWithALine) {
    EXPECT_EQ(lineOf({"a", "", "c"}), "a,,c\r\n");
}

TEST(Csv, QuotesWhatWouldEndACell) {
    EXPECT_EQ(lineOf({"a,b", "say \"c\"", "d\ne"}), "\"a,b\",\"say \"\"c\"\"\",\"d\ne\"\r\n");
}

TEST(Csv, KeepsSpreadsheetsFromReadingFormulas) {
    EXPECT_EQ(lineOf({"=1+1", "@x", "+x", "-x"}), "'=1+1,'@x,'+x,'-x\r\n");
}

TEST(Csv, LeavesNumbersWithSignsAsTheyAre) {
    EXPECT_EQ(lineOf({"-5", "+3 %"}), "-5,+3 %\r\n");
}

}  // namespace
}  // namespace carrel
