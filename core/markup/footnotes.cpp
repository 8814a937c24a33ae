// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/footnotes.h"

#include <algorithm>

namespace carrel::markup {

namespace {

bool isFence(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(' ');
    constexpr std::size_t mostIndent = 3;
    if (begin == std::string_view::npos || begin > mostIndent) return false;
    const std::string_view rest = line.substr(begin);
    return rest.starts_with("```") || rest.starts_with("~~~");
}

/// The label of a definition's first line; empty for other lines.
std::string labelOf(std::string_view line) {
    if (!line.starts_with("[^")) return {};
    const std::size_t end = line.find("]:");
    if (end == std::string_view::npos || end == 2) return {};
    const std::string_view label = line.substr(2, end - 2);
    return label.find_first_of(" []") == std::string_view::npos ? std::string(label) : std::string();
}

bool goesOn(std::string_view line) {
    return line.starts_with("    ") || line.starts_with("\t");
}

}  // namespace

std::vector<FootnoteText> cutFootnotes(std::string& markdown) {
    std::vector<FootnoteText> found;
    std::string kept;
    kept.reserve(markdown.size());
    const std::string_view source = markdown;
    bool inCode = false;
    bool inNote = false;
    std::uint32_t number = 0;
    for (std::size_t at = 0; at < source.size();) {
        const std::size_t end = std::min(source.find('\n', at), source.size());
        const std::string_view line = source.substr(at, end - at);
        at = end + 1;
        ++number;
        if (isFence(line)) inCode = !inCode;
        const std::string label = inCode ? std::string() : labelOf(line);
        if (!label.empty()) {
            found.push_back({label, std::string(line.substr(line.find("]:") + 2)), number});
            inNote = true;
        } else if (inNote && goesOn(line)) {
            found.back().text += '\n';
            found.back().text += line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
        } else {
            inNote = false;
            kept += line;
        }
        kept += '\n';
    }
    markdown = std::move(kept);
    return found;
}

}  // namespace carrel::markup
