// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/typed_address.h"

#include <gtest/gtest.h>

namespace carrel::desktop {
namespace {

TypedAddress read(const char* text) {
    library::Description library;
    library.id = "bridges";
    return readAddress(QString::fromUtf8(text), library);
}

TEST(TypedAddress, IsThePlaceOfAnArticleAndItsSection) {
    EXPECT_EQ(read("carrel://bridges/arch#load").place,
              (Place{Place::View::Article, {{"bridges", "arch"}, "load"}}));
}

TEST(TypedAddress, MayHaveSpaceAroundIt) {
    EXPECT_TRUE(read(" carrel://bridges/arch\n").place.has_value());
}

TEST(TypedAddress, MayBeOneOfTheWindowsOwnPages) {
    EXPECT_EQ(read("carrel:bookmarks").place, (Place{Place::View::BookmarkList, {}}));
}

TEST(TypedAddress, HasTheStateOfAPage) {
    EXPECT_EQ(read("carrel:bookmarks?sort=title").place,
              (Place{Place::View::BookmarkList, {}, QStringLiteral("sort=title")}));
    EXPECT_EQ(read("carrel://bridges/arch?columns=a,b#load").place,
              (Place{Place::View::Article, {{"bridges", "arch"}, "load"}, QStringLiteral("columns=a,b")}));
}

TEST(TypedAddress, IsReadAsItWasWritten) {
    for (const char* state : {"", "q=breach%20patch", "q=C%2B%2B%20%23", "a=b&c=d?e"})
        for (const Place& place :
             {Place{Place::View::History, {}, QString::fromLatin1(state)},
              Place{Place::View::Article, {{"bridges", "a b"}, "l m"}, QString::fromLatin1(state)}})
            EXPECT_EQ(parsePlace(toText(place)), place) << state;
}

TEST(TypedAddress, SaysWhatIsWrongWithATextThatIsNone) {
    for (const auto& [text, part] :
         {std::pair("", "Type an address"), std::pair("https://example.org", "begins with carrel://bridges/"),
          std::pair("carrel:nowhere", "no page"), std::pair("carrel:///arch", "library is missing"),
          std::pair("carrel://bridges", "article is missing"),
          std::pair("carrel://bridges/", "article is missing"), std::pair("carrel://tunnels/arch", "tunnels"),
          std::pair("carrel://bridges/%zz", "can’t stand there")}) {
        const TypedAddress typed = read(text);
        EXPECT_FALSE(typed.place.has_value()) << text;
        EXPECT_TRUE(typed.problem.contains(QString::fromUtf8(part)))
            << text << ": " << typed.problem.toStdString();
    }
}

}  // namespace
}  // namespace carrel::desktop
