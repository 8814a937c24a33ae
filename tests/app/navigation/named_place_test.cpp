// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/named_place.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

NamedPlace read(const char* word) {
    return namedPlace(QString::fromUtf8(word));
}

TEST(NamedPlace, IsAnAddressOrAFile) {
    EXPECT_EQ(read("carrel://bridges/arch").address, QStringLiteral("carrel://bridges/arch"));
    EXPECT_TRUE(read("carrel://bridges/arch").library.empty());
    EXPECT_EQ(read("my notes.carrel").library, "my notes.carrel");
    EXPECT_TRUE(read("my notes.carrel").address.isEmpty());
}

TEST(NamedPlace, IsTheFileOfAUrl) {
    EXPECT_EQ(read("file:///books/bridges.carrel").library, "/books/bridges.carrel");
    EXPECT_EQ(read("FILE:/books/bridges.carrel").library, "/books/bridges.carrel");
    EXPECT_EQ(read("file://localhost/books/bridges.carrel").library, "/books/bridges.carrel");
}

TEST(NamedPlace, IsReadFromAUrlWithItsSpacesAndLettersOfAnyScript) {
    EXPECT_EQ(read("file:///my%20books/br%C3%BCcken%23100%25.carrel").library,
              "/my books/br\u00FCcken#100%.carrel");
}

TEST(NamedPlace, IsNotDecodedWhereItIsAPath) {
    EXPECT_EQ(read("100%25.carrel").library, "100%25.carrel");
    EXPECT_EQ(read("./file:a.carrel").library, "./file:a.carrel");
}

TEST(NamedPlace, IsAFileThatIsNotThereWhenAUrlNamesNone) {
    EXPECT_EQ(read("file:").library, "file:");
}

}  // namespace
}  // namespace carrel::desktop
