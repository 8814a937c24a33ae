// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The words of any text: each place has one, in order, and a word that is split again is itself.
#include "core/text/fold.h"
#include "core/text/utf8.h"
#include "core/text/words.h"
#include "tests/fuzz/promise.h"

namespace {

using namespace carrel;
using test::require;

bool isOneWord(const std::string& folded) {
    std::size_t places = 0;
    for (const text::Word& word : text::splitWords(folded))
        if (!word.extra) require(word.folded == folded && ++places == 1, "a word is split into itself");
    return places == 1;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string text = text::repaired(test::textOf(bytes, size));
    const std::uint32_t length = text::countCodePoints(text);
    std::uint32_t places = 0;
    for (const text::Word& word : text::splitWords(text)) {
        require(word.range.begin < word.range.end && word.range.end <= length, "a word stands in the text");
        require(!word.folded.empty() && text::fold(word.folded) == word.folded,
                "a folded word stays as it is");
        require(word.position + 1 == places + (word.extra ? 0 : 1), "each place has a word, in order");
        places = word.position + 1;
        if (!word.extra) require(isOneWord(word.folded), "a word is split into one");
    }
    return 0;
}
