// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/text/undivided_words.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

#include "core/text/break_class.h"
#include "core/text/fold.h"

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

/// Where the words of a text end by the dictionaries, in bytes.
std::vector<std::size_t> endsByDictionary(std::string_view utf8) {
    // Making an iterator loads rules and takes as long as splitting a page; one a thread is enough.
    thread_local const std::unique_ptr<icu::BreakIterator> breaker = makeBreaker();
    UErrorCode status = U_ZERO_ERROR;
    const TextPtr text(utext_openUTF8(nullptr, utf8.data(), static_cast<std::int64_t>(utf8.size()), &status),
                       &utext_close);
    breaker->setText(text.get(), status);
    if (U_FAILURE(status) != 0) throw std::runtime_error("ICU could not read a text");
    std::vector<std::size_t> ends;
    for (std::int32_t end = breaker->next(); end != icu::BreakIterator::DONE; end = breaker->next())
        ends.push_back(static_cast<std::size_t>(end));
    return ends;
}

}  // namespace

std::uint32_t UndividedWords::read(const Piece& run, std::uint32_t position) {
    fold(run);
    std::size_t begin = 0;
    std::size_t first = 0;
    for (const std::size_t end : ends()) {
        while (characters_[first].end <= begin)
            ++first;
        std::size_t last = first;
        while (characters_[last].end < end)
            ++last;
        visit_({{characters_[first].source.begin, characters_[last].source.end},
                std::string_view(folded_).substr(begin, end - begin),
                position++,
                false});
        begin = end;
    }
    return position;
}

void UndividedWords::fold(const Piece& run) {
    const std::string_view written = text_.substr(run.begin, run.end - run.begin);
    const bool isFolded = text::fold(written) == written;
    folded_.clear();
    characters_.clear();
    Range source{run.range.begin, run.range.begin};
    for (std::size_t at = 0; at < written.size();) {
        const std::size_t begin = at;
        source = {source.end, source.end + skipCharacter(written, at)};
        const std::string_view character = written.substr(begin, at - begin);
        if (isFolded) {
            folded_ += character;
        } else {
            appendFold(folded_, character);
        }
        characters_.push_back({folded_.size(), source});
    }
}

std::vector<std::size_t> UndividedWords::ends() const {
    std::vector<std::size_t> found;
    std::vector<std::size_t> open;  // ends of what may still be divided, the first one last
    if (!folded_.empty()) open.push_back(folded_.size());
    while (!open.empty()) {
        const std::size_t begin = found.empty() ? 0 : found.back();
        const std::size_t end = open.back();
        std::vector<std::size_t> inside =
            endsByDictionary(std::string_view(folded_).substr(begin, end - begin));
        open.pop_back();
        if (inside.size() <= 1) {
            found.push_back(end);
            continue;
        }
        std::reverse(inside.begin(), inside.end());
        for (const std::size_t each : inside)
            open.push_back(begin + each);
    }
    return found;
}

}  // namespace carrel::text
