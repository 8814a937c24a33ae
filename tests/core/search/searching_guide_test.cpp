// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The examples of docs/guide/searching.md are read as the guide says: with a hint in its last section, and
// without one above it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "core/search/query.h"

namespace carrel::search {
namespace {

using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

struct Examples {
    std::vector<std::string> plain;
    std::vector<std::string> odd;
};

/// What stands in code at the beginning of the tables' rows.
Examples examples() {
    std::ifstream guide(CARREL_GUIDES "/searching.md");
    Examples found;
    bool odd = false;
    for (std::string line; std::getline(guide, line);) {
        odd = odd || line == "## What looks odd";
        if (!line.starts_with("| `")) continue;
        const std::string example = line.substr(3, line.find("` |") - 3);
        (odd ? found.odd : found.plain).push_back(example);
    }
    return found;
}

TEST(SearchingGuide, HasExamples) {
    EXPECT_THAT(examples().plain, SizeIs(testing::Ge(30U)));
    EXPECT_THAT(examples().odd, SizeIs(testing::Ge(10U)));
}

TEST(SearchingGuide, ShowsQueriesThatAreReadWithoutAHint) {
    for (const std::string& example : examples().plain)
        EXPECT_THAT(parse(example).hints, IsEmpty()) << example;
}

TEST(SearchingGuide, ShowsOddQueriesThatAreHintedAtAndReadAllTheSame) {
    for (const std::string& example : examples().odd) {
        EXPECT_THAT(parse(example).hints, SizeIs(1)) << example;
        EXPECT_THAT(parse(example).query.terms, Not(IsEmpty())) << example;
    }
}

}  // namespace
}  // namespace carrel::search
