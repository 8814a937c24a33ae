// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/impersonal.h"

#include <gtest/gtest.h>

#include <string>

namespace carrel {
namespace {

TEST(Impersonal, KeepsAMessageThatNamesNothing) {
    EXPECT_EQ(impersonal("QPainter::begin: Paint device returned engine == 0, type: 1"),
              "QPainter::begin: Paint device returned engine == 0, type: 1");
}

TEST(Impersonal, KeepsApostrophes) {
    EXPECT_EQ(impersonal("it can't be drawn and won't be"), "it can't be drawn and won't be");
}

TEST(Impersonal, LeavesOutWhatStandsInQuotes) {
    EXPECT_EQ(impersonal("no plugin \"My secret\" here"), "no plugin ... here");
    EXPECT_EQ(impersonal("no plugin 'My secret'"), "no plugin ...");
}

TEST(Impersonal, LeavesOutQuotesWithinQuotes) {
    EXPECT_EQ(impersonal("not found: \"about \"my\" secret\", sorry"), "not found: ..., sorry");
}

TEST(Impersonal, LeavesOutTheRestBehindAQuoteThatIsNotClosed) {
    EXPECT_EQ(impersonal("not found: \"my secret"), "not found: ...");
}

TEST(Impersonal, LeavesOutAPathAndWhatFollows) {
    EXPECT_EQ(impersonal("can't open /home/anna/My secret notes.md"), "can't open ...");
    EXPECT_EQ(impersonal("can't open ~/secret"), "can't open ...");
    EXPECT_EQ(impersonal("can't open notes/secret"), "can't open ...");
    EXPECT_EQ(impersonal("can't open C:\\secret"), "can't open ...");
}

TEST(Impersonal, LeavesOutAnAddress) {
    EXPECT_EQ(impersonal("bad address carrel://handbook/secret"), "bad address ...");
    EXPECT_EQ(impersonal("bad address anna@example"), "bad address ...");
}

TEST(Impersonal, LeavesOutTheNameOfAFile) {
    EXPECT_EQ(impersonal("can't read secret.md: no such file"), "can't read ...");
}

TEST(Impersonal, LeavesOutWhatIsNotPlainAscii) {
    EXPECT_EQ(impersonal("nothing for caf\xC3\xA9 secret"), "nothing for ...");
    EXPECT_EQ(impersonal("nothing for \xE2\x80\x9Csecret\xE2\x80\x9D"), "nothing for ...");
}

TEST(Impersonal, KeepsNumbersWithAPoint) {
    EXPECT_EQ(impersonal("scale 1.25 of Qt 6.4.2"), "scale 1.25 of Qt 6.4.2");
}

TEST(Impersonal, IsOneLine) {
    EXPECT_EQ(impersonal("first\nMy secret"), "first");
    EXPECT_EQ(impersonal("tab\there"), "tab here");
}

TEST(Impersonal, IsShort) {
    EXPECT_EQ(impersonal(std::string(1000, 'x')), std::string(300, 'x') + "...");
}

}  // namespace
}  // namespace carrel
