// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace carrel::test {

/// Ends the program, which tells libFuzzer that its bytes broke a promise; `what` says which.
inline void require(bool holds, const char* what, const std::string& detail = {}) {
    if (holds) return;
    std::fprintf(stderr, "A promise is broken: %s. %s\n", what, detail.c_str());
    std::abort();
}

inline std::string_view textOf(const std::uint8_t* bytes, std::size_t size) {
    return {reinterpret_cast<const char*>(bytes), size};
}

/// Of a text as a file is read: a carriage return ends a line, too, alone or with a line feed.
inline std::size_t linesOfFile(std::string_view text) {
    std::size_t lines = 1;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text[at] == '\n' || (text[at] == '\r' && text.substr(at + 1, 1) != "\n")) ++lines;
    return lines;
}

}  // namespace carrel::test
