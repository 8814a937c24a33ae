// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace carrel::markup {

/// `[^label]: text` as it stands in a source.
struct FootnoteText {
    std::string label;
    std::string text;
    std::uint32_t line = 0;  ///< from 1, within the source
};

/// Takes the footnotes' definitions out of a source, which keeps its lines; not in fenced code.
std::vector<FootnoteText> cutFootnotes(std::string& markdown);

}  // namespace carrel::markup
