// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "tests/core/text/random_text.h"

namespace carrel::test {

/// Markdown by chance: pieces of it in any order, and a real text with small damage.
class RandomMarkdown {
public:
    explicit RandomMarkdown(std::uint32_t seed) : random_(seed) {}

    /// Valid UTF-8.
    std::string pieces() {
        std::string made;
        for (std::size_t left = random_.below(40); left > 0; --left)
            made += random_.below(10) == 0 ? random_.text(4) : random_.oneOf(all());
        return made;
    }

    /// Any bytes, among pieces of Markdown.
    std::string bytes() {
        std::string made = pieces();
        for (std::size_t left = random_.below(4); left > 0; --left)
            made.insert(random_.below(made.size() + 1), random_.bytes(8));
        return made;
    }

    /// A text with some of its bytes lost, doubled or moved.
    std::string damaged(const std::string& text) {
        std::string made = text;
        for (std::size_t left = 1 + random_.below(4); left > 0; --left) {
            const std::size_t at = random_.below(made.size() + 1);
            const std::string part = made.substr(at, random_.below(20));
            if (random_.below(2) == 0) made.erase(at, part.size());
            made.insert(random_.below(made.size() + 1), part);
        }
        return made;
    }

private:
    static const std::vector<std::string>& all() {
        static const std::vector<std::string> pieces = {
            "\n",      "\n",    "\n\n",      "  \n",    "a",         "b c ",   "\u00E9\U0001F600",
            "# ",      "## ",   "---\n",     "- ",      "1. ",       "    ",   "\t",
            "> ",      "> > ",  "> [!note]", "- [x] ",  "```\n",     "~~~a\n", "`",
            "*",       "**",    "~~",        "_",       "[[",        "]]",     "[[a]]",
            "[[b|c]]", "![[",   "|",         "[",       "](",        ")",      "[a](b.md)",
            "![a](",   "[^",    "[^1]",      "\n[^1]:", "[@",        "[@a]",   "]",
            "<",       ">",     "<b>",       "</b>",    "<div>\n",   "<!--",   "-->",
            "<script", "&amp;", "&#x",       ";",       "\\",        "\"",     "| a | b |\n| --- | --- |\n",
            "https:",  "//",    ".svg",      ".png)",   "\"title\"", "\r\n",   std::string("\0\1\2", 3)};
        return pieces;
    }

    RandomText random_;
};

}  // namespace carrel::test
