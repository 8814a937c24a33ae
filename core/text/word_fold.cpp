// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/word_fold.h"

#include <algorithm>
#include <utility>

#include "core/text/break_class.h"
#include "core/text/fold.h"
#include "core/text/pieces.h"
#include "core/text/utf8.h"

namespace carrel::text {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

void straightenApostrophes(std::string& folded) {
    constexpr std::string_view curly = "\u2019";
    for (std::size_t at = folded.find(curly); at != std::string::npos; at = folded.find(curly, at))
        folded.replace(at, curly.size(), "'");
}

/// Some signs join letters but make no word by themselves.
bool holdsALetter(std::string_view folded) {
    for (std::size_t at = 0; at < folded.size();)
        if (makesAWord(next(folded, at))) return true;
    return false;
}

/// "google's" is asked for and found as "google".
void dropPossessive(std::string& folded) {
    constexpr std::string_view ending = "'s";
    while (folded.ends_with(ending) &&
           holdsALetter(std::string_view(folded).substr(0, folded.size() - ending.size())))
        folded.resize(folded.size() - ending.size());
}

/// Letters with dots between them are one abbreviation: "c.t.o" is asked for and found as "cto". Digits are
/// not: "4.4" is no 44.
void joinInitials(std::string& folded) {
    bool dotIsNext = false;
    for (std::size_t at = 0; at < folded.size();) {
        if ((folded[at] == '.') != dotIsNext || isDigit(folded[at])) return;
        next(folded, at);
        dotIsNext = !dotIsNext;
    }
    if (folded.size() > 1) std::erase(folded, '.');
}

bool standsInAWord(BreakClass one) {
    switch (one) {
        case BreakClass::Letter:
        case BreakClass::HebrewLetter:
        case BreakClass::Digit:
        case BreakClass::Mark:
        case BreakClass::Ideograph:
        case BreakClass::Hangul:
        case BreakClass::NeedsAWordList:
            return true;
        default:
            return false;
    }
}

bool holdsSigns(std::string_view folded) {
    bool first = true;
    for (std::size_t at = 0; at < folded.size(); first = false) {
        const BreakClass one = breakClassOf(next(folded, at));
        if (!standsInAWord(one) || (first && one == BreakClass::Mark)) return true;
    }
    return false;
}

/// A few letters fold to signs, to nothing, or to words with spaces; what is left of a word is still one.
void keepWhatMakesAWord(std::string& folded) {
    if (!holdsSigns(folded)) return;
    std::string kept;
    PieceReader reader(folded);
    for (Piece piece; reader.next(piece);)
        kept += std::string_view(folded).substr(piece.begin, piece.end - piece.begin);
    folded = std::move(kept);
}

std::size_t digitsAt(std::string_view text, std::size_t at) {
    const auto* const begin = text.begin() + static_cast<std::ptrdiff_t>(std::min(at, text.size()));
    return static_cast<std::size_t>(std::find_if_not(begin, text.end(), isDigit) - begin);
}

/// Where the groups of three digits end that `sign` parts, counted from the beginning; 0 when there are none.
std::size_t groupsEnd(std::string_view folded, char sign) {
    constexpr std::size_t groupSize = 3;
    std::size_t end = digitsAt(folded, 0);
    if (end == 0 || end > groupSize) return 0;
    const std::size_t first = end;
    while (end < folded.size() && folded[end] == sign && digitsAt(folded, end + 1) == groupSize)
        end += 1 + groupSize;
    return end > first ? end : 0;
}

/// 1,400 and 1,400.50 lose the commas.
void joinGroups(std::string& folded) {
    for (const char sign : {',', '\''}) {
        const std::size_t end = groupsEnd(folded, sign);
        const bool whole = end == folded.size();
        const bool decimals = end > 0 && !whole && folded[end] == '.' && digitsAt(folded, end + 1) > 0 &&
                              end + 1 + digitsAt(folded, end + 1) == folded.size();
        if (end > 0 && (whole || decimals)) std::erase(folded, sign);
    }
}

}  // namespace

void appendWordFold(std::string& folded, std::string_view written) {
    std::string word = fold(written);
    straightenApostrophes(word);
    keepWhatMakesAWord(word);
    dropPossessive(word);
    joinInitials(word);
    joinGroups(word);
    folded += word;
}

std::string withoutGroups(std::string_view folded) {
    if (folded.empty() || groupsEnd(folded, '.') != folded.size()) return {};
    std::string joined(folded);
    std::erase(joined, '.');
    return joined;
}

}  // namespace carrel::text
