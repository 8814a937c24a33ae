// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/links/word_breaks.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <stdexcept>

namespace carrel::links {

struct WordBreaks::Iterator {
    explicit Iterator(std::string_view utf8) {
        UErrorCode status = U_ZERO_ERROR;
        breaker.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
        text.reset(utext_openUTF8(nullptr, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status));
        if (U_SUCCESS(status) != 0) breaker->setText(text.get(), status);
        if (U_FAILURE(status) != 0) throw std::runtime_error("ICU could not break a text into words");
    }

    struct Close {
        void operator()(UText* opened) const { utext_close(opened); }
    };
    std::unique_ptr<UText, Close> text;
    std::unique_ptr<icu::BreakIterator> breaker;
};

WordBreaks::WordBreaks(std::string_view text) : text_(text) {}

WordBreaks::~WordBreaks() = default;

bool WordBreaks::at(std::size_t byte) {
    if (!iterator_) iterator_ = std::make_unique<Iterator>(text_);
    return iterator_->breaker->isBoundary(static_cast<std::int32_t>(byte)) != 0;
}

}  // namespace carrel::links
