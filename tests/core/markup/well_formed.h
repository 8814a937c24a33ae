// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <regex>
#include <string>
#include <string_view>
#include <vector>

namespace carrel::test {

/// Whether text or an attribute's value has nothing in it that HTML would read as markup.
inline bool isEscaped(std::string_view text) {
    if (text.find_first_of("<>\"") != std::string_view::npos) return false;
    for (std::size_t at = text.find('&'); at != std::string_view::npos; at = text.find('&', at + 1)) {
        const std::string_view rest = text.substr(at);
        const bool known = rest.starts_with("&amp;") || rest.starts_with("&lt;") ||
                           rest.starts_with("&gt;") || rest.starts_with("&quot;");
        if (!known) return false;
    }
    return true;
}

/// Whether a tag is one of the dialect of docs/formats/library.md, with its attributes and no others.
inline bool isTagOfOurs(const std::string& tag) {
    static const std::regex ours(
        "</(p|h[1-6]|ul|ol|li|blockquote|aside|pre|table|tr|td|figure|div|a|cite|sup|em|strong|s|code)>"
        "|<(p|ul|li|blockquote|table|tr|td|figure|em|strong|s|code|hr/|br/)>"
        "|<p class=\"lead\">"
        "|<h[1-6] id=\"[^\"]+\">"
        "|<ol start=\"[1-9][0-9]*\">"
        "|<aside class=\"(lesson|watch-for|note|example)\">"
        "|<pre class=\"[^\"]*\">"
        "|<div class=\"(facts|fact)\">"
        "|<div class=\"footnote\" data-label=\"[^\"]+\">"
        "|<a data-link=\"[0-9]+\">"
        "|<cite data-source=\"[0-9]+\" data-key=\"[^\"]+\">"
        "|<sup data-note=\"[^\"]+\">"
        // A picture lies in the library: its source is no address.
        "|<img src=\"(?![A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]{2})[^\"]+\" alt=\"[^\"]*\"/>");
    return std::regex_match(tag, ours);
}

/// What is wrong with a piece of reader HTML; empty when nothing is. Reads it in a way of its own, and not by
/// what core reads it with.
inline std::string faultIn(std::string_view html) {
    std::vector<std::string> open;
    while (!html.empty()) {
        const std::size_t begin = std::min(html.find('<'), html.size());
        if (!isEscaped(html.substr(0, begin))) return "not escaped: " + std::string(html.substr(0, begin));
        if (begin == html.size()) break;
        const std::size_t end = std::min(html.find('>', begin), html.size() - 1);
        const std::string tag(html.substr(begin, end + 1 - begin));
        html.remove_prefix(end + 1);
        if (!isTagOfOurs(tag)) return "no tag of ours: " + tag;
        const std::string name = tag.substr(0, tag.find_first_of(" />", 2));
        if (tag.starts_with("</")) {
            if (open.empty() || "</" + open.back() != name) return "not open: " + tag;
            open.pop_back();
        } else if (!tag.ends_with("/>")) {
            open.push_back(name.substr(1));
        }
    }
    return open.empty() ? "" : "not closed: " + open.back();
}

}  // namespace carrel::test
