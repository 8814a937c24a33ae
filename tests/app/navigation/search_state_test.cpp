// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/search_state.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

TEST(SearchState, IsReadAsItWasWritten) {
    for (const char* query :
         {"", "breach patch", "C++ & more", "kind:case OR tag:\"a b\"", "naïve #1 100%", "q=x&order=y"})
        for (const ResultOrder order : {ResultOrder::Relevance, ResultOrder::Title, ResultOrder::Year}) {
            const SearchState state{QString::fromUtf8(query), order, order == ResultOrder::Title,
                                    QStringLiteral("equifax")};
            EXPECT_EQ(searchState(toText(state)), state) << query;
        }
}

TEST(SearchState, SaysNothingOfWhatIsAsUsual) {
    EXPECT_EQ(toText(SearchState()), QString());
    SearchState state;
    state.query = QStringLiteral("a b");
    EXPECT_EQ(toText(state), QStringLiteral("q=a%20b"));
}

TEST(SearchState, TakesWhatMakesNoSenseForAbsent) {
    for (const char* text : {"order=best", "what", "&&&==", "%zz", "order="})
        EXPECT_EQ(searchState(QString::fromLatin1(text)), SearchState()) << text;
}

}  // namespace
}  // namespace carrel::desktop
