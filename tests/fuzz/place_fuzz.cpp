// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Any text and any place in it: what is said of the place lies within the text, and a quotation finds it
// again.
#include "core/links/sentence.h"
#include "core/personal/anchor/quotation_finder.h"
#include "core/personal/quoting.h"
#include "core/search/hits/passage.h"
#include "core/text/find.h"
#include "core/text/utf8.h"
#include "core/text/words.h"
#include "core/workspace/match_passages.h"
#include "tests/core/markup/pieces_in_order.h"
#include "tests/fuzz/promise.h"

namespace {

using namespace carrel;
using test::isWithin;
using test::require;

Range wholeOf(std::string_view text) {
    return {0, text::countCodePoints(text)};
}

void checkQuotation(const std::string& text, const std::string& later, Range range) {
    const personal::Quotation quotation = personal::quote(text, range);
    require(personal::findQuotation(text, quotation) == range, "a quotation is found where it was made");
    const auto unchanged = personal::QuotationFinder(text).find(quotation);
    require(unchanged && unchanged->range == range && unchanged->changed == 0, "so it is by the finder");
    const auto found = personal::QuotationFinder(later).find(quotation);
    require(!found || (isWithin(found->range, wholeOf(later)) && !found->range.empty()),
            "a quotation is found within a changed text, or not at all");
}

void checkSentence(const std::string& text, Range range) {
    const links::MarkedSentence sentence = links::markedSentenceAround(text, range);
    require(text::isValid(sentence.text), "a sentence is UTF-8");
    require(isWithin(sentence.mark, wholeOf(sentence.text)), "the mark stands in its sentence");
    require(sentence.mark.size() == range.size(), "all of the words are marked");
    require(links::sentenceAround(text, range) == sentence.text, "the sentence is the same without its mark");
}

void checkFinds(const std::string& text, Range range) {
    std::uint32_t at = 0;
    for (const bool asWritten : {false, true}) {
        const text::Finder finder(text::slice(text, range), {asWritten, false});
        at = 0;
        for (const Range& found : finder.findIn(text)) {
            require(isWithin(found, {at, wholeOf(text).end}) && !found.empty(),
                    "finds come one after the other");
            at = found.end;
        }
    }
}

void checkPassages(const std::string& text, Range range) {
    search::MatchedText matched;
    for (const text::Word& word : text::splitWords(text)) {
        if (word.extra) continue;
        if (range.holds(word.range.begin)) matched.matches.push_back({word.range, matched.words.size() % 2});
        matched.words.push_back(word.range);
    }
    const search::Snippet snippet = search::passageOf(text, matched, {1.0, 2.0});
    require(isWithin(snippet.source, wholeOf(text)), "a snippet stands in the text");
    for (const Range& mark : snippet.marks)
        require(isWithin(mark, wholeOf(snippet.text)), "a mark stands in the snippet");
    library::Article article;
    article.text = text;
    std::vector<Range> matches;
    for (const search::WordMatch& match : matched.matches)
        matches.push_back(match.range);
    for (const workspace::MatchPassage& passage : workspace::passagesOf(article, matches))
        for (const Range& mark : passage.marks)
            require(isWithin(mark, wholeOf(passage.text)), "a mark stands in the passage");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    // Two bytes choose the place, one how the text changes later; the rest is the text.
    constexpr std::size_t head = 3;
    if (size <= head) return 0;
    const std::string text = text::repaired(test::textOf(bytes + head, size - head));
    const std::uint32_t length = wholeOf(text).end;
    const std::uint32_t begin = bytes[0] % length;
    const Range range = {begin, begin + 1 + bytes[1] % (length - begin)};
    const std::string_view left = text::slice(text, {0, bytes[2] % length});
    const std::string later = text.substr(left.size()) + std::string(left);
    checkQuotation(text, later, range);
    checkSentence(text, range);
    checkFinds(text, range);
    checkPassages(text, range);
    return 0;
}
