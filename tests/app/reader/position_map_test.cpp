// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/position_map.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

PositionMap withATitleOfTenCharacters() {
    PositionMap map;
    map.add(10, u"lead", 0);
    map.add(15, u"body", 5);
    return map;
}

TEST(PositionMap, LeadsFromTheTextToTheDocument) {
    EXPECT_EQ(withATitleOfTenCharacters().toDocument(6), 16);
}

TEST(PositionMap, LeadsFromTheDocumentToTheText) {
    EXPECT_EQ(withATitleOfTenCharacters().toText(12), 2U);
}

TEST(PositionMap, HasNoTextForWhatTheDocumentShowsBesides) {
    EXPECT_EQ(withATitleOfTenCharacters().toText(3), std::nullopt);
}

TEST(PositionMap, LeadsToTheNextCharacterFromOneThatTheDocumentLacks) {
    EXPECT_EQ(withATitleOfTenCharacters().toDocument(4), 15);
}

TEST(PositionMap, LeadsToTheEndFromBeyondIt) {
    EXPECT_EQ(withATitleOfTenCharacters().toDocument(99), 19);
}

TEST(PositionMap, CountsACharacterOfTwoUnitsOnce) {
    PositionMap map;
    map.add(0, u"a\U0001F600b", 0);
    EXPECT_EQ(map.toDocument(2), 3);
    EXPECT_EQ(map.toText(2), 1U);
    EXPECT_EQ(map.toText(3), 2U);
}

}  // namespace
}  // namespace carrel::desktop
