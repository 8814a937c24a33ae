// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/break_class.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <array>

#include "core/text/utf8.h"

namespace carrel::text {

namespace {

constexpr std::size_t asciiSize = 0x80;

constexpr BreakClass asciiClass(char c) {
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return BreakClass::Letter;
    if (c >= '0' && c <= '9') return BreakClass::Digit;
    switch (c) {
        case '_':
            return BreakClass::Connector;
        case '.':
            return BreakClass::MidBoth;
        case '@':  // no rule of the standard; ICU, too, takes an address for one word
            return BreakClass::At;
        case ',':
        case ';':
            return BreakClass::MidNumber;
        case '\'':
            return BreakClass::Apostrophe;
        case '"':
            return BreakClass::DoubleQuote;
        default:
            return BreakClass::Other;
    }
}

constexpr std::array<BreakClass, asciiSize> asciiTable = [] {
    std::array<BreakClass, asciiSize> table{};
    for (std::size_t c = 0; c < asciiSize; ++c)
        table[c] = asciiClass(static_cast<char>(c));
    return table;
}();

/// ICU has taken two of the colons from the standard's class, as EU:s is two words to it; the third folds to
/// :.
bool isColon(UChar32 codePoint) {
    return codePoint == 0xFE13 || codePoint == 0xFE55 || codePoint == 0xFF1A;
}

/// A letter that the rules join to nothing, or to kana alone.
bool isIdeograph(UChar32 codePoint) {
    constexpr std::uint32_t letters = U_GC_L_MASK | U_GC_NL_MASK;
    const std::int32_t breaks = u_getIntPropertyValue(codePoint, UCHAR_WORD_BREAK);
    return (U_GET_GC_MASK(codePoint) & letters) != 0 && (breaks == U_WB_KATAKANA || breaks == U_WB_OTHER);
}

/// The parts of syllables, too: they may be composed.
bool isHangul(UChar32 codePoint) {
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(codePoint, &status) == USCRIPT_HANGUL;
}

BreakClass standardClass(UChar32 codePoint) {
    switch (u_getIntPropertyValue(codePoint, UCHAR_WORD_BREAK)) {
        case U_WB_ALETTER:
            return BreakClass::Letter;
        case U_WB_HEBREW_LETTER:
            return BreakClass::HebrewLetter;
        case U_WB_NUMERIC:
            return BreakClass::Digit;
        case U_WB_EXTENDNUMLET:
            return BreakClass::Connector;
        case U_WB_MIDLETTER:
            return isColon(codePoint) ? BreakClass::Other : BreakClass::MidLetter;
        case U_WB_MIDNUM:
            return BreakClass::MidNumber;
        case U_WB_MIDNUMLET:
            return BreakClass::MidBoth;
        case U_WB_SINGLE_QUOTE:
            return BreakClass::Apostrophe;
        case U_WB_DOUBLE_QUOTE:
            return BreakClass::DoubleQuote;
        case U_WB_EXTEND:
        case U_WB_FORMAT:
        case U_WB_ZWJ:
            return BreakClass::Mark;
        default:
            return BreakClass::Other;
    }
}

BreakClass classByProperties(char32_t codePoint) {
    constexpr char32_t narrowSpace = 0x202F;
    constexpr char32_t iotaBelow = 0x0345;
    if (codePoint == narrowSpace) return BreakClass::MidNumber;
    if (codePoint == iotaBelow) return BreakClass::Letter;  // a mark, but it folds to a letter
    const auto point = static_cast<UChar32>(codePoint);
    const BreakClass standard = standardClass(point);
    if (standard == BreakClass::Mark) return standard;
    if (u_getIntPropertyValue(point, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT)
        return BreakClass::NeedsAWordList;
    if (standard == BreakClass::Other && isIdeograph(point)) return BreakClass::Ideograph;
    if (standard == BreakClass::Letter && isHangul(point)) return BreakClass::Hangul;
    return standard;
}

}  // namespace

BreakClass breakClassOf(char32_t codePoint) {
    if (codePoint < asciiSize) return asciiTable[codePoint];
    if (isCommonIdeograph(codePoint)) return BreakClass::Ideograph;
    if (codePoint >= 0xAC00 && codePoint <= 0xD7A3) return BreakClass::Hangul;
    constexpr std::size_t often = 0x600;  // Latin, Greek, Cyrillic and Hebrew
    static const std::array<BreakClass, often> table = [] {
        std::array<BreakClass, often> made{};
        for (std::size_t point = asciiSize; point < often; ++point)
            made[point] = classByProperties(static_cast<char32_t>(point));
        return made;
    }();
    return codePoint < often ? table[codePoint] : classByProperties(codePoint);
}

bool isCommonIdeograph(char32_t codePoint) {
    return (codePoint >= 0x4E00 && codePoint <= 0x9FFF) || (codePoint >= 0x3041 && codePoint <= 0x3096) ||
           (codePoint >= 0x30A1 && codePoint <= 0x30FA) || codePoint == 0x30FC;
}

std::uint32_t skipCharacter(std::string_view utf8, std::size_t& at) {
    next(utf8, at);
    std::uint32_t size = 1;
    for (std::size_t behind = at; behind < utf8.size(); ++size) {
        if (breakClassOf(next(utf8, behind)) != BreakClass::Mark) break;
        at = behind;
    }
    return size;
}

bool makesAWord(char32_t codePoint) {
    constexpr std::uint32_t kept = U_GC_L_MASK | U_GC_ND_MASK | U_GC_NL_MASK;
    const auto point = static_cast<UChar32>(codePoint);
    return (U_GET_GC_MASK(point) & kept) != 0 && u_hasBinaryProperty(point, UCHAR_EXTENDED_PICTOGRAPHIC) == 0;
}

}  // namespace carrel::text
