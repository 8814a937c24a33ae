// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace carrel::test {

inline bool beginsWithOneOf(std::string_view text, std::initializer_list<std::string_view> beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](std::string_view beginning) { return text.starts_with(beginning); });
}

/// What is dangerous in an attribute of an exported page; empty when nothing is.
inline std::string dangerInAttribute(std::string_view name, std::string_view value) {
    const bool known = name == "href" || name == "src" || name == "alt" || name == "id" || name == "class" ||
                       name == "title" || name == "start";
    if (!known) return "an attribute that isn't ours: " + std::string(name);
    if (name == "src" && !value.starts_with("data:image/"))
        return "a picture from elsewhere: " + std::string(value);
    if (name == "href" && !beginsWithOneOf(value, {"#", "http://", "https://", "mailto:", "carrel://"}))
        return "a link to " + std::string(value);
    return {};
}

/// The same in a tag, without its brackets: a name, and attributes in double quotes.
inline std::string dangerInTag(std::string_view tag) {
    constexpr std::array<std::string_view, 33> ours = {
        "a",          "article", "aside", "blockquote", "body", "br", "code", "div", "em",
        "figcaption", "figure",  "h1",    "h2",         "h3",   "h4", "h5",   "h6",  "hr",
        "html",       "img",     "li",    "nav",        "ol",   "p",  "pre",  "s",   "span",
        "sup",        "strong",  "table", "td",         "th",   "ul"};
    if (tag.starts_with('/')) tag.remove_prefix(1);
    const std::size_t end = std::min(tag.find(' '), tag.size());
    const std::string_view name = tag.substr(0, end);
    const bool table = name == "thead" || name == "tbody" || name == "tr";
    if (!table && std::find(ours.begin(), ours.end(), name) == ours.end())
        return "a tag: " + std::string(name);
    for (tag.remove_prefix(end); !tag.empty();) {
        const std::size_t equals = tag.find("=\"");
        const std::size_t close = equals == std::string_view::npos ? equals : tag.find('"', equals + 2);
        if (!tag.starts_with(' ') || close == std::string_view::npos) return "a strange tag";
        const std::string danger =
            dangerInAttribute(tag.substr(1, equals - 1), tag.substr(equals + 2, close - equals - 2));
        if (!danger.empty()) return danger;
        tag.remove_prefix(close + 1);
    }
    return {};
}

/// What could run, load or lead to harm in the body of an exported page; empty when nothing could. It reads
/// the page in a way of its own.
inline std::string dangerIn(std::string_view page) {
    constexpr std::string_view body = "<body>\n";
    const std::size_t begin = page.find(body);
    if (begin == std::string_view::npos || page.substr(0, begin).find("<script") != std::string_view::npos)
        return "a strange head";
    page.remove_prefix(begin + body.size());
    for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at)) {
        const std::size_t end = page.find('>', at);
        if (end == std::string_view::npos) return "a tag that isn't closed";
        const std::string danger = dangerInTag(page.substr(at + 1, end - at - 1));
        if (!danger.empty()) return danger;
        at = end + 1;
    }
    return {};
}

}  // namespace carrel::test
