// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>

#include "tests/core/markup/rendered.h"

namespace carrel::markup {
namespace {

using test::htmlOf;

class OurCallouts : public testing::TestWithParam<std::string> {};

TEST_P(OurCallouts, KeepTheirName) {
    EXPECT_EQ(htmlOf("> [!" + GetParam() + "]\n> Words."),
              "<aside class=\"" + GetParam() + "\"><p>Words.</p></aside>");
}

INSTANTIATE_TEST_SUITE_P(Names, OurCallouts, testing::Values("lesson", "watch-for", "note", "example"));

TEST(Callouts, WithANameThatWarnsAreWatchFor) {
    for (const std::string name : {"warning", "caution", "danger", "bug", "attention", "failure", "error"})
        EXPECT_EQ(htmlOf("> [!" + name + "]\n> Words."), "<aside class=\"watch-for\"><p>Words.</p></aside>");
}

TEST(Callouts, WithAnotherNameAreNotes) {
    EXPECT_EQ(htmlOf("> [!abstract]\n> Words."), "<aside class=\"note\"><p>Words.</p></aside>");
    EXPECT_EQ(htmlOf("> [!\"><script>]\n> Words."), "<aside class=\"note\"><p>Words.</p></aside>");
}

TEST(Callouts, AreKnownInCapitals) {
    EXPECT_EQ(htmlOf("> [!LESSON]\n> Words."), "<aside class=\"lesson\"><p>Words.</p></aside>");
}

TEST(Callouts, LoseTheSignThatFoldsThem) {
    EXPECT_EQ(htmlOf("> [!note]- Words."), htmlOf("> [!note] Words."));
    EXPECT_EQ(htmlOf("> [!note]+ Words."), htmlOf("> [!note] Words."));
}

TEST(Callouts, HoldWhatStandsBehindTheirName) {
    EXPECT_EQ(htmlOf("> [!note] One [[two]]\n>\n> - three"),
              "<aside class=\"note\"><p>One <a data-link=\"0\">two</a></p>"
              "<ul><li><p>three</p></li></ul></aside>");
}

TEST(Callouts, MayBeEmpty) {
    EXPECT_EQ(htmlOf("> [!note]"), "<aside class=\"note\"></aside>");
}

TEST(Callouts, BeginWithTheirNameOrAreQuotes) {
    EXPECT_EQ(htmlOf("> See [!note]"), "<blockquote><p>See [!note]</p></blockquote>");
    EXPECT_EQ(htmlOf("> - [!note]"), "<blockquote><ul><li><p>[!note]</p></li></ul></blockquote>");
    EXPECT_EQ(htmlOf("> [!note"), "<blockquote><p>[!note</p></blockquote>");
}

TEST(Callouts, AreOnlyQuotes) {
    EXPECT_EQ(htmlOf("[!note] Words."), "<p>[!note] Words.</p>");
}

TEST(Callouts, StandInEachOther) {
    EXPECT_EQ(htmlOf("> [!note]\n> Out\n>\n> > [!lesson]\n> > In"),
              "<aside class=\"note\"><p>Out</p><aside class=\"lesson\"><p>In</p></aside></aside>");
}

}  // namespace
}  // namespace carrel::markup
