// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/markdown_text.h"

#include <gtest/gtest.h>

#include "core/markup/markdown.h"
#include "core/markup/rendering.h"

namespace carrel::markup {
namespace {

TEST(MarkdownText, ReadsAsTheTextItWas) {
    for (const char* text :
         {"plain words. More!", "# no heading", "- no item", "1. no item", "12) no item", "> no quote",
          "*a* _b_ `c`", "[no](link) [[none]]", "![no](image)", "<b>no tag</b> &amp; ~~none~~", "a | b",
          "\\ back", "===", "+ no item", "no heading #"}) {
        const std::string line = std::string(text) + '\n';
        EXPECT_EQ(render(parseMarkdown(escapedMarkdown(text))).text, line);
        EXPECT_EQ(render(parseMarkdown("- x: " + escapedMarkdown(text))).text, "x: " + line);
    }
}

TEST(MarkdownText, IsOneLine) {
    EXPECT_EQ(escapedMarkdown("one\ntwo\r\nthree\tfour"), "one two  three four");
}

TEST(MarkdownText, LeavesSentencesAsTheyAre) {
    EXPECT_EQ(escapedMarkdown("Fixed in 48 hours - or not. (Nobody asked!)"),
              "Fixed in 48 hours - or not. (Nobody asked!)");
}

}  // namespace
}  // namespace carrel::markup
