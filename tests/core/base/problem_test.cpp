// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/problem.h"

#include <gtest/gtest.h>

namespace carrel {
namespace {

TEST(Problem, IsDescribedWithItsPlaceAndAdvice) {
    const Problem problem{Problem::Kind::Syntax, "a quote is not closed", "close it", {"a.md", 3, 7}};
    EXPECT_EQ(describe(problem), "a.md:3:7: a quote is not closed; close it");
}

TEST(Problem, IsDescribedWithoutWhatIsUnknown) {
    const Problem problem{Problem::Kind::Unreadable, "the disk is gone", "", {}};
    EXPECT_EQ(describe(problem), "the disk is gone");
}

}  // namespace
}  // namespace carrel
