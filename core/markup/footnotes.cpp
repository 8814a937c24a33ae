// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/footnotes.h"

#include <algorithm>

namespace carrel::markup {

namespace {

/// Follows a text line by line into fenced code and out of it.
class CodeFence {
public:
    void take(std::string_view line) {
        const std::string_view fence = fenceOf(line);
        if (open_.empty())
            open_ = fence;
        else if (fence.starts_with(open_) && &fence.back() == &line.back())
            open_ = {};
    }

    [[nodiscard]] bool open() const { return !open_.empty(); }

private:
    /// The three or more signs that begin or end fenced code; empty for other lines.
    static std::string_view fenceOf(std::string_view line) {
        constexpr std::size_t mostIndent = 3;
        constexpr std::size_t fewest = 3;
        const std::size_t begin = line.find_first_not_of(' ');
        if (begin > mostIndent) return {};  // an empty line as well
        const std::string_view rest = line.substr(begin);
        if (rest.front() != '`' && rest.front() != '~') return {};
        const std::size_t length = std::min(rest.find_first_not_of(rest.front()), rest.size());
        // Behind backticks that open code there are no more of them: "```a```" is code within a line.
        const bool inLine = rest.front() == '`' && rest.find('`', length) != std::string_view::npos;
        return length < fewest || inLine ? std::string_view() : rest.substr(0, length);
    }

    std::string_view open_;
};

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
    CodeFence fence;
    bool inNote = false;
    std::uint32_t number = 0;
    for (std::size_t at = 0; at < source.size();) {
        const std::size_t end = std::min(source.find('\n', at), source.size());
        const std::string_view line = source.substr(at, end - at);
        at = end + 1;
        ++number;
        fence.take(line.substr(0, line.find_last_not_of(" \t\r") + 1));
        const std::string label = fence.open() ? std::string() : labelOf(line);
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
