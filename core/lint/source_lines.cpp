// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/lint/source_lines.h"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace carrel::lint {

std::size_t SourceLines::lineOf(const std::string& file, const std::string& words) {
    if (words.empty()) return 0;
    const std::string& text = textOf(file);
    const std::size_t at = text.find(words);
    if (at == std::string::npos) return 0;
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(at);
    return static_cast<std::size_t>(std::count(text.begin(), end, '\n')) + 1;
}

const std::string& SourceLines::textOf(const std::string& file) {
    const auto [entry, isNew] = texts_.try_emplace(file);
    if (isNew) {
        std::ifstream stream(folder_ / file, std::ios::binary);
        entry->second.assign(std::istreambuf_iterator<char>(stream), {});
    }
    return entry->second;
}

}  // namespace carrel::lint
