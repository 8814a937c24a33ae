// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <string>

namespace carrel::desktop {

/// How many minutes a text takes at 230 words a minute (M. Brysbaert, 2019: 238 for non-fiction), at least
/// one.
inline int readingMinutes(const std::string& text) {
    constexpr auto wordsAMinute = 230;
    const auto words = std::count_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\n'; });
    return std::max(1, static_cast<int>(words) / wordsAMinute);
}

}  // namespace carrel::desktop
