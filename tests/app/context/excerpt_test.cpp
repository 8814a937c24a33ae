// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/excerpt.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

QString marked(const Excerpt& excerpt) {
    return excerpt.text.mid(excerpt.markBegin, excerpt.markSize);
}

TEST(Excerpt, IsTheWholeSentenceWhenTheWordsComeEarly) {
    const Excerpt excerpt = excerptOf("The arch stands.", {4, 8});
    EXPECT_EQ(excerpt.text, QStringLiteral("The arch stands."));
    EXPECT_EQ(marked(excerpt), QStringLiteral("arch"));
}

TEST(Excerpt, BeginsAtAWordShortlyBeforeWordsThatComeLate) {
    const std::string sentence =
        "Where many words are said before anything else is, the reader finds an arch.";
    const auto begin = static_cast<std::uint32_t>(sentence.find("arch"));
    const Excerpt excerpt = excerptOf(sentence, {begin, begin + 4});
    EXPECT_EQ(excerpt.text, QStringLiteral("…the reader finds an arch."));
    EXPECT_EQ(marked(excerpt), QStringLiteral("arch"));
}

TEST(Excerpt, CountsCharactersOfTwoUnits) {
    EXPECT_EQ(marked(excerptOf("😀 an arch", {5, 9})), QStringLiteral("arch"));
}

TEST(Excerpt, MarksNothingWhereNothingIsKnown) {
    EXPECT_EQ(excerptOf("The arch.", {}).markSize, 0);
}

}  // namespace
}  // namespace carrel::desktop
