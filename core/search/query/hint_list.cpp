// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/query/hint_list.h"

#include <utility>

#include "core/text/utf8.h"

namespace carrel::search {

void HintList::moveTo(std::size_t byte) {
    codePoints_ = rangeOf(byte, byte).begin;
    bytes_ = byte;
}

Range HintList::rangeOf(std::size_t begin, std::size_t end) const {
    const bool behind = begin >= bytes_;
    const std::size_t from = behind ? bytes_ : 0;
    const std::uint32_t first =
        (behind ? codePoints_ : 0) + text::countCodePoints(text_.substr(from, begin - from));
    return {first, first + text::countCodePoints(text_.substr(begin, end - begin))};
}

void HintList::add(std::string message, std::size_t begin, std::size_t end) {
    add(std::move(message), rangeOf(begin, end));
}

void HintList::add(std::string message, Range range) {
    constexpr std::size_t most = 16;
    if (hints_.size() < most) hints_.push_back({std::move(message), range});
}

}  // namespace carrel::search
