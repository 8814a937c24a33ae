// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "tests/core/text/random_text.h"

namespace carrel::test {

/// Texts that a reader might type, and ones that nobody would: signs of the query language in any order
/// between words, any letters, and any bytes.
class RandomQuery {
public:
    explicit RandomQuery(std::uint32_t seed) : random_(seed) {}

    std::string next() {
        static const std::vector<std::string> words = {
            "arch",  "Arches",  "bridge", "brigde",       "stone", "st",  "über",   "Brücke", "C++",
            "1779",  "C.T.O.",  "it's",   "over-the-air", "OR",    "NOT", "東京都", "צה\"ל",  "GitHub",
            "1,400", "ภาษาไทย", "ﷺ",      "학교에서"};
        static const std::vector<std::string> signs = {
            "-",        "\"",      "*",      ":",      "..",
            "\t",       "\n",      ")",      "^",      "'",
            ";",        "_:",      "NEAR(",  "title:", "kind:",
            "tag:",     "in:",     "year:",  "foo:",   "-title:",
            "title:\"", "kind:\"", "-\"",    "\u3164", std::string(1, '\0'),
            " OR ",     " OR ",    "(",      "\"\"",   "has:",
            "\u201C",   "\u201D",  "\u00AB", "ö2:",    "\u3000",
            "**",       "_",       "@",      "'s",     "/"};
        std::string text;
        for (std::size_t left = random_.below(12); left > 0; --left) {
            const std::size_t chance = random_.below(20);
            if (chance == 0) {
                text += random_.bytes(6);
            } else if (chance < 3) {
                text += random_.text(6);
            } else {
                text += random_.oneOf(chance < 8 ? signs : words);
            }
            if (random_.below(3) > 0) text += ' ';
        }
        return text;
    }

private:
    RandomText random_;
};

}  // namespace carrel::test
