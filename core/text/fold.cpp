// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "core/text/utf8.h"

namespace carrel::text {

namespace {

const icu::Normalizer2& normalizer(const icu::Normalizer2* found, UErrorCode status) {
    if (U_FAILURE(status) != 0) throw std::runtime_error("ICU has no normalization data");
    return *found;
}

const icu::Normalizer2& caseFold() {
    static UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2& found =
        normalizer(icu::Normalizer2::getNFKCCasefoldInstance(status), status);
    return found;
}

const icu::Normalizer2& decompose() {
    static UErrorCode status = U_ZERO_ERROR;
    static const icu::Normalizer2& found = normalizer(icu::Normalizer2::getNFKDInstance(status), status);
    return found;
}

/// A mark that words are written with and without; in other scripts a mark is a vowel.
bool isAccent(UChar32 codePoint) {
    constexpr UChar32 voiced = 0x3099;
    constexpr UChar32 semiVoiced = 0x309A;
    const std::int8_t type = u_charType(codePoint);
    if (type != U_NON_SPACING_MARK && type != U_ENCLOSING_MARK) return false;
    if (codePoint == voiced || codePoint == semiVoiced) return false;
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(codePoint, &status)) {
        case USCRIPT_INHERITED:
        case USCRIPT_COMMON:
        case USCRIPT_LATIN:
        case USCRIPT_GREEK:
        case USCRIPT_CYRILLIC:
        case USCRIPT_HEBREW:
        case USCRIPT_ARABIC:
        case USCRIPT_SYRIAC:
            return true;
        default:
            return false;
    }
}

/// NFKC takes the vowel am of Thai and Lao apart; no dictionary knows it so.
void joinVowelAm(icu::UnicodeString& text) {
    constexpr char16_t pairs[][3] = {{0x0E4D, 0x0E32, 0x0E33}, {0x0ECD, 0x0EB2, 0x0EB3}};
    for (const auto& [sign, vowel, am] : pairs) {
        const char16_t apart[] = {sign, vowel};
        text.findAndReplace(icu::UnicodeString(apart, 2), icu::UnicodeString(am));
    }
}

std::string foldByRules(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    const icu::UnicodeString apart = decompose().normalize(caseFold().normalize(text, status), status);
    if (U_FAILURE(status) != 0) throw std::runtime_error("ICU could not fold a text");
    icu::UnicodeString plain;
    for (std::int32_t at = 0; at < apart.length(); at = apart.moveIndex32(at, 1)) {
        const UChar32 codePoint = apart.char32At(at);
        if (!isAccent(codePoint)) plain.append(codePoint);
    }
    icu::UnicodeString whole = caseFold().normalize(plain, status);
    joinVowelAm(whole);
    std::string folded;
    whole.toUTF8String(folded);
    return folded;
}

/// Latin, Greek, Cyrillic and Hebrew: below it, each code point folds by itself.
constexpr char32_t firstBeyondSimple = 0x600;

/// What a code point below firstBeyondSimple folds to. The rules take long, so that each thread remembers.
std::string_view foldOfSimple(char32_t codePoint) {
    struct Folded {
        bool known = false;
        std::uint8_t size = 0;
        std::array<char, 6> bytes{};
    };
    thread_local std::array<Folded, firstBeyondSimple> table;
    Folded& entry = table[codePoint];
    if (!entry.known) {
        std::string one;
        append(one, codePoint);
        const std::string folded = foldByRules(one);
        entry.size = static_cast<std::uint8_t>(std::min(folded.size(), entry.bytes.size()));
        std::copy_n(folded.begin(), entry.size, entry.bytes.begin());
        entry.known = true;
    }
    return {entry.bytes.data(), entry.size};
}

}  // namespace

void appendFold(std::string& folded, std::string_view utf8) {
    const std::size_t before = folded.size();
    for (std::size_t at = 0; at < utf8.size();) {
        const char c = utf8[at];
        if (static_cast<unsigned char>(c) < 0x80) {
            folded += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            ++at;
            continue;
        }
        const char32_t codePoint = next(utf8, at);
        if (codePoint >= firstBeyondSimple) {
            folded.resize(before);
            folded += foldByRules(utf8);
            return;
        }
        folded += foldOfSimple(codePoint);
    }
}

std::string fold(std::string_view utf8) {
    std::string folded;
    folded.reserve(utf8.size());
    appendFold(folded, utf8);
    return folded;
}

std::string slugOf(std::string_view utf8) {
    constexpr std::uint32_t kept = U_GC_L_MASK | U_GC_ND_MASK | U_GC_M_MASK;
    const std::string folded = fold(utf8);
    std::string slug;
    bool gap = false;
    for (std::size_t at = 0; at < folded.size();) {
        const char32_t codePoint = next(folded, at);
        if ((U_MASK(u_charType(static_cast<UChar32>(codePoint))) & kept) == 0) {
            gap = true;
            continue;
        }
        if (gap && !slug.empty()) slug += '-';
        gap = false;
        append(slug, codePoint);
    }
    return slug;
}

}  // namespace carrel::text
