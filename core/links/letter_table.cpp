// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/letter_table.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace carrel::links {

namespace {

constexpr char32_t several = 0xFFFFFFFF;
constexpr char32_t pageSize = 256;
constexpr char32_t firstBeyondPages = 0x20000;

bool has(char32_t codePoint, UProperty property) {
    return u_hasBinaryProperty(static_cast<UChar32>(codePoint), property) != 0;
}

/// Whether the words of its script stand without spaces between them: ICU finds them by dictionary.
bool isIdeograph(char32_t codePoint) {
    const auto c = static_cast<UChar32>(codePoint);
    if (u_getIntPropertyValue(c, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT) return true;
    UErrorCode status = U_ZERO_ERROR;
    const UScriptCode script = uscript_getScript(c, &status);
    return script == USCRIPT_HAN || script == USCRIPT_HIRAGANA || script == USCRIPT_KATAKANA ||
           codePoint == U'ー';
}

bool isEmoji(char32_t codePoint) {
    constexpr char32_t latinSigns = 0xFF;  // © and ® may be shown as emoji, and are signs here
    constexpr char32_t tradeMark = 0x2122;
    return codePoint > latinSigns && codePoint != tradeMark && has(codePoint, UCHAR_EXTENDED_PICTOGRAPHIC);
}

Sign signOfGap(char32_t codePoint) {
    constexpr char32_t emDash = 0x2014;
    constexpr char32_t horizontalBar = 0x2015;
    return codePoint == emDash || codePoint == horizontalBar ? Sign::Other : Sign::Gap;
}

Sign findSign(char32_t codePoint) {
    const auto c = static_cast<UChar32>(codePoint);
    if (codePoint == U'\n' || codePoint == U'\t') return Sign::End;
    if (codePoint == U'\'' || codePoint == U'’') return Sign::Apostrophe;
    if (has(codePoint, UCHAR_REGIONAL_INDICATOR)) return Sign::Flag;
    if (has(codePoint, UCHAR_EMOJI_MODIFIER)) return Sign::Mark;
    if (isEmoji(codePoint)) return Sign::Emoji;
    switch (u_charType(c)) {
        case U_NON_SPACING_MARK:
        case U_ENCLOSING_MARK:
        case U_COMBINING_SPACING_MARK:
        case U_FORMAT_CHAR:
            return codePoint > U'~' ? Sign::Mark : Sign::Other;
        case U_DASH_PUNCTUATION:
            return signOfGap(codePoint);
        case U_CONNECTOR_PUNCTUATION:
            return Sign::Word;
        default:
            break;
    }
    if (u_isUWhiteSpace(c) != 0) return Sign::Gap;
    if (u_isalnum(c) == 0 && !has(codePoint, UCHAR_ALPHABETIC)) return Sign::Other;
    return isIdeograph(codePoint) ? Sign::Ideograph : Sign::Word;
}

std::u32string findFolded(char32_t codePoint) {
    std::string utf8;
    text::append(utf8, codePoint);
    const std::string folded = text::fold(utf8);
    std::u32string points;
    for (std::size_t at = 0; at < folded.size();)
        points += text::next(folded, at);
    return points;
}

}  // namespace

std::unique_ptr<LetterTable::Page> LetterTable::makePage(char32_t first) {
    auto page = std::make_unique<Page>();
    for (char32_t at = 0; at < pageSize; ++at) {
        page->signs[at] = findSign(first + at);
        const std::u32string folded = findFolded(first + at);
        page->folded[at] = folded.empty() ? 0 : folded.size() == 1 ? folded.front() : several;
        if (folded.size() > 1) severalFolded_.emplace(first + at, folded);
    }
    return page;
}

const LetterTable::Page& LetterTable::pageOf(char32_t codePoint) {
    std::unique_ptr<Page>& page = pages_[codePoint / pageSize];
    if (!page) page = makePage(codePoint / pageSize * pageSize);
    return *page;
}

Sign LetterTable::signOf(char32_t codePoint) {
    if (codePoint >= firstBeyondPages) return findSign(codePoint);
    return pageOf(codePoint).signs[codePoint % pageSize];
}

std::u32string_view LetterTable::folded(char32_t codePoint) {
    if (codePoint >= firstBeyondPages) return last_ = findFolded(codePoint);
    const char32_t& folded = pageOf(codePoint).folded[codePoint % pageSize];
    if (folded == 0) return {};
    if (folded != several) return {&folded, 1};
    return severalFolded_.find(codePoint)->second;
}

}  // namespace carrel::links
