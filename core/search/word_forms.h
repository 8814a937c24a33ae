// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/text/stemmer.h"
#include "core/text/words.h"

namespace carrel::search {

/// A word as the index keeps it: without the signs that would end a token of FTS5. May be empty.
std::string indexForm(std::string_view folded);

/// A word of a text with its stem.
struct TextWord {
    Range range;
    std::string form;
    std::string stem;
};

std::vector<TextWord> textWords(std::string_view text, text::Stemmer& stemmer);

}  // namespace carrel::search
