// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/address.h"

#include <gtest/gtest.h>

namespace carrel::library {
namespace {

TEST(LibraryAddress, NamesALibraryAnArticleAndASection) {
    EXPECT_EQ(parseAddress("carrel://bridges/arch#load"), (Address{{"bridges", "arch"}, "load"}));
    EXPECT_EQ(parseAddress("carrel://bridges/types/arch"), (Address{{"bridges", "types/arch"}, ""}));
}

TEST(LibraryAddress, IsDecoded) {
    EXPECT_EQ(parseAddress("carrel://bridges/iron%20bridge#gr%C3%B6%C3%9Fe"),
              (Address{{"bridges", "iron bridge"}, "größe"}));
    EXPECT_EQ(parseAddress("carrel://bridges/iron bridge"), (Address{{"bridges", "iron bridge"}, ""}));
}

TEST(LibraryAddress, IsReadAsItWasWritten) {
    const Address address{{"bridges/old", "types/arch#1"}, "a/b"};
    EXPECT_EQ(textOf(address), "carrel://bridges%2Fold/types/arch%231#a/b");
    EXPECT_EQ(parseAddress(textOf(address)), address);
}

TEST(LibraryAddress, NeedsALibraryAndAnArticle) {
    for (const char* text : {"", "arch", "https://bridges/arch", "carrel://", "carrel://bridges",
                             "carrel://bridges/", "carrel:///arch", "carrel://#x/y"})
        EXPECT_EQ(parseAddress(text), std::nullopt) << text;
}

}  // namespace
}  // namespace carrel::library
