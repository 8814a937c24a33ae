// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/word_forms.h"

namespace carrel::search {

std::string indexForm(std::string_view folded) {
    std::string form;
    for (const char c : folded) {
        const auto byte = static_cast<unsigned char>(c);
        constexpr unsigned char firstBeyondAscii = 0x80;
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || byte >= firstBeyondAscii;
        if (letter || c == '+' || c == '#' || c == '%' || c == '.') form += c;
    }
    return form;
}

std::vector<TextWord> textWords(std::string_view text, text::Stemmer& stemmer) {
    std::vector<TextWord> found;
    for (const text::Word& word : text::splitWords(text)) {
        if (word.extra) continue;
        std::string form = indexForm(word.folded);
        if (form.empty()) continue;
        std::string stem = indexForm(stemmer.stem(word.folded));
        found.push_back({word.range, std::move(form), std::move(stem)});
    }
    return found;
}

}  // namespace carrel::search
