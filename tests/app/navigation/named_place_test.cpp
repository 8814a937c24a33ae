// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/named_place.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

NamedPlace named(const char* word) {
    return namedPlace(QString::fromUtf8(word));
}

TEST(NamedPlace, IsAnAddressOrAFile) {
    EXPECT_EQ(named("carrel://bridges/arch").address, QStringLiteral("carrel://bridges/arch"));
    EXPECT_TRUE(named("carrel://bridges/arch").library.empty());
    EXPECT_EQ(named("my notes.carrel").library, "my notes.carrel");
    EXPECT_TRUE(named("my notes.carrel").address.isEmpty());
}

TEST(NamedPlace, IsTheFileOfAUrl) {
    EXPECT_EQ(named("file:///books/bridges.carrel").library, "/books/bridges.carrel");
    EXPECT_EQ(named("FILE:/books/bridges.carrel").library, "/books/bridges.carrel");
    EXPECT_EQ(named("file://localhost/books/bridges.carrel").library, "/books/bridges.carrel");
}

TEST(NamedPlace, IsReadFromAUrlWithItsSpacesAndLettersOfAnyScript) {
    EXPECT_EQ(named("file:///my%20books/br%C3%BCcken%23100%25.carrel").library,
              "/my books/br\u00FCcken#100%.carrel");
}

TEST(NamedPlace, IsNotDecodedWhereItIsAPath) {
    EXPECT_EQ(named("100%25.carrel").library, "100%25.carrel");
    EXPECT_EQ(named("./file:a.carrel").library, "./file:a.carrel");
}

TEST(NamedPlace, IsAFileThatIsNotThereWhenAUrlNamesNone) {
    EXPECT_EQ(named("file:").library, "file:");
}

}  // namespace
}  // namespace carrel::desktop
