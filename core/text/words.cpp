// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/words.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <memory>
#include <stdexcept>
#include <utility>

#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace carrel::text {

namespace {

using TextPtr = std::unique_ptr<UText, decltype(&utext_close)>;

std::unique_ptr<icu::BreakIterator> makeBreaker() {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::BreakIterator> breaker(
        icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status) != 0) throw std::runtime_error("ICU has no word break data");
    return breaker;
}

/// Without the possessive: "google's" is asked for and found as "google".
std::string withoutPossessive(std::string folded) {
    for (const std::string_view ending : {"'s", "\u2019s"})
        if (folded.size() > ending.size() && folded.ends_with(ending)) {
            folded.resize(folded.size() - ending.size());
            break;
        }
    return folded;
}

/// Letters with dots between them are one abbreviation: "c.t.o" is asked for and found as "cto". Digits are
/// not: "4.4" is no 44.
std::string withoutDotsOfInitials(std::string folded) {
    for (std::size_t at = 0; at < folded.size(); ++at) {
        const bool dot = folded[at] == '.';
        const bool digit = folded[at] >= '0' && folded[at] <= '9';
        if (digit || dot != (at % 2 == 1)) return folded;
    }
    if (folded.size() > 1) std::erase(folded, '.');
    return folded;
}

bool hasLetterOrDigit(std::string_view utf8) {
    for (std::size_t at = 0; at < utf8.size();)
        if (u_isalnum(static_cast<UChar32>(next(utf8, at))) != 0) return true;
    return false;
}

/// How many signs at the beginning of `behind` belong to the word before it: C++, C#, 20%.
std::uint32_t suffixLength(std::string_view behind) {
    constexpr std::size_t most = 2;
    const std::size_t end = behind.find_first_not_of("+#%");
    const std::size_t length = end == std::string_view::npos ? behind.size() : end;
    std::size_t at = length;
    const bool wordGoesOn = length < behind.size() && u_isalnum(static_cast<UChar32>(next(behind, at))) != 0;
    return length <= most && !wordGoesOn ? static_cast<std::uint32_t>(length) : 0;
}

}  // namespace

std::vector<Word> splitWords(std::string_view utf8) {
    // Making an iterator loads rules and takes as long as splitting a page; one a thread is enough.
    thread_local const std::unique_ptr<icu::BreakIterator> breaker = makeBreaker();
    UErrorCode status = U_ZERO_ERROR;
    const TextPtr text(utext_openUTF8(nullptr, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status),
                       &utext_close);
    breaker->setText(text.get(), status);
    if (U_FAILURE(status) != 0) throw std::runtime_error("ICU could not read a text");
    std::vector<Word> words;
    std::uint32_t codePoint = 0;
    std::size_t begin = 0;
    for (std::int32_t end = breaker->next(); end != icu::BreakIterator::DONE; end = breaker->next()) {
        const std::string_view piece = utf8.substr(begin, static_cast<std::size_t>(end) - begin);
        const std::uint32_t size = countCodePoints(piece);
        std::string folded = hasLetterOrDigit(piece) ? fold(piece) : std::string();
        if (!folded.empty()) {  // a filler, such as U+3164, is a letter that folds to nothing
            const std::uint32_t suffix = suffixLength(utf8.substr(static_cast<std::size_t>(end)));
            folded = withoutDotsOfInitials(withoutPossessive(std::move(folded)));
            folded += utf8.substr(static_cast<std::size_t>(end), suffix);
            words.push_back({{codePoint, codePoint + size + suffix}, std::move(folded)});
        }
        codePoint += size;
        begin = static_cast<std::size_t>(end);
    }
    return words;
}

}  // namespace carrel::text
