// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/address.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

TEST(Address, ComesBackFromItsText) {
    const Address address{{"cto-handbook", "equifax"}, "what-happened"};
    EXPECT_EQ(parseAddress(toText(address)), address);
}

TEST(Address, ComesBackWithFoldersSpacesAndSigns) {
    const Address address{{"notes", "area/50 % done? #1 \u00FC"}, "\u00FCber uns"};
    EXPECT_EQ(parseAddress(toText(address)), address);
}

TEST(Address, IsNoWebPage) {
    EXPECT_EQ(parseAddress(QStringLiteral("https://example.org/equifax")), std::nullopt);
}

TEST(Address, NeedsAnArticle) {
    EXPECT_EQ(parseAddress(QStringLiteral("carrel://cto-handbook/")), std::nullopt);
}

TEST(Address, IsNotMadeFromOddText) {
    EXPECT_EQ(parseAddress(QStringLiteral("carrel:///\\%%zz")), std::nullopt);
}

}  // namespace
}  // namespace carrel::desktop
