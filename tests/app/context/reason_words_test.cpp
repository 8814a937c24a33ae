// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/reason_words.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

using Because = links::Reason::Kind;

TEST(ReasonWords, NameTwoAtMost) {
    EXPECT_EQ(reasonWords({{Because::SharedLinks, 1, {"A", "B", "C"}}}),
              QStringLiteral("shares links with A and B"));
    EXPECT_EQ(reasonWords({{Because::SharedTags, 1, {"stone"}}}), QStringLiteral("same tag: stone"));
}

TEST(ReasonWords, AreThoseOfTheTwoHeaviestReasons) {
    EXPECT_EQ(
        reasonWords({{Because::SimilarText, 3, {}}, {Because::Relations, 2, {"A"}}, {Because::Links, 1, {}}}),
        QStringLiteral("similar text; also related to A"));
}

TEST(ReasonWords, LeaveOutAReasonThatHasLostItsNames) {
    EXPECT_EQ(reasonWords({{Because::SharedFields, 1, {}}, {Because::SimilarText, 1, {}}}),
              QStringLiteral("similar text"));
}

}  // namespace
}  // namespace carrel::desktop
