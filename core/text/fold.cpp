// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

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

bool isAscii(std::string_view utf8) {
    for (const char byte : utf8)
        if (static_cast<unsigned char>(byte) > 0x7F) return false;
    return true;
}

std::string lowered(std::string_view ascii) {
    std::string lower(ascii);
    for (char& c : lower)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return lower;
}

}  // namespace

std::string fold(std::string_view utf8) {
    if (isAscii(utf8)) return lowered(utf8);
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    const icu::UnicodeString apart = decompose().normalize(caseFold().normalize(text, status), status);
    if (U_FAILURE(status) != 0) throw std::runtime_error("ICU could not fold a text");
    icu::UnicodeString plain;
    for (std::int32_t at = 0; at < apart.length(); at = apart.moveIndex32(at, 1)) {
        const UChar32 codePoint = apart.char32At(at);
        if (u_charType(codePoint) != U_NON_SPACING_MARK) plain.append(codePoint);
    }
    std::string folded;
    caseFold().normalize(plain, status).toUTF8String(folded);
    return folded;
}

std::string slugOf(std::string_view utf8) {
    const std::string folded = fold(utf8);
    std::string slug;
    bool gap = false;
    for (std::size_t at = 0; at < folded.size();) {
        const char32_t codePoint = next(folded, at);
        if (u_isalnum(static_cast<UChar32>(codePoint)) == 0) {
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
