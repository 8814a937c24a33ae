// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/block_shapes.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/markup/inline_scan.h"
#include "core/text/fold.h"

namespace carrel::markup {

namespace {

constexpr std::string_view blanks = " \t\x02";

/// Obsidian knows more callouts than we draw; each has the nearest of ours.
std::string calloutName(const std::string& written) {
    constexpr std::array<std::string_view, 8> warnings = {"watch-for", "warning", "caution", "attention",
                                                          "danger",    "error",   "bug",     "failure"};
    std::string name = text::fold(written);
    if (name == "lesson" || name == "example") return name;
    const bool warns = std::find(warnings.begin(), warnings.end(), name) != warnings.end();
    return warns ? "watch-for" : "note";
}

bool isBlank(const Inline& piece) {
    return piece.kind == InlineKind::Text && piece.text.find_first_not_of(" \x02") == std::string::npos;
}

bool beginsTag(std::string_view html) {
    if (html.size() < 2 || html[0] != '<') return false;
    const char c = html[1];
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '!' || c == '?';
}

/// The tag or comment that HTML begins with. What nothing closes is no tag.
std::string_view tagOf(std::string_view html) {
    const std::string_view closing = html.starts_with("<!--") ? "-->" : ">";
    const std::size_t end = html.find(closing);
    return end == std::string_view::npos ? std::string_view() : html.substr(0, end + closing.size());
}

/// HTML without its tags and comments; the line ends within them stay, so that lines can be counted.
std::string withoutTags(std::string_view html) {
    std::string text;
    while (!html.empty()) {
        if (!beginsTag(html)) {
            text += html.front();
            html.remove_prefix(1);
            continue;
        }
        const std::string_view tag = tagOf(html);
        if (tag.empty()) break;
        text.append(static_cast<std::size_t>(std::count(tag.begin(), tag.end(), softBreak)), softBreak);
        html.remove_prefix(tag.size());
    }
    return text.append(html);
}

}  // namespace

Block calloutOf(Block quote) {
    if (quote.children.empty() || quote.children.front().kind != BlockKind::Paragraph) return quote;
    std::vector<Inline>& inlines = quote.children.front().inlines;
    if (inlines.empty() || inlines.front().kind != InlineKind::Text) return quote;
    std::string& text = inlines.front().text;
    const std::size_t end = text.find(']');
    if (!text.starts_with("[!") || end == std::string::npos) return quote;
    quote.kind = BlockKind::Callout;
    quote.name = calloutName(text.substr(2, end - 2));
    std::size_t behind = end + 1;
    if (behind < text.size() && (text[behind] == '+' || text[behind] == '-')) ++behind;  // Obsidian's folding
    const std::size_t content = text.find_first_not_of(" \x02", behind);
    text.erase(0, content == std::string::npos ? text.size() : content);
    if (text.empty()) inlines.erase(inlines.begin());
    if (inlines.empty()) quote.children.erase(quote.children.begin());
    return quote;
}

Block figureOf(Block paragraph) {
    std::erase_if(paragraph.inlines,
                  [&](const Inline& piece) { return isBlank(piece) && paragraph.inlines.size() == 2; });
    const bool figure = paragraph.inlines.size() == 1 && paragraph.inlines.front().kind == InlineKind::Image;
    std::string caption;
    for (Inline& piece : paragraph.inlines)
        if (piece.kind == InlineKind::Image) caption = std::exchange(piece.name, {});
    if (!figure) return paragraph;
    paragraph.kind = BlockKind::Figure;
    if (!caption.empty()) {
        Inline words;
        words.text = caption;
        paragraph.inlines.push_back(std::move(words));
    }
    return paragraph;
}

void trimCode(Block& code) {
    std::string text = plainText(code.inlines);
    if (text.ends_with('\n')) text.pop_back();
    code.inlines.clear();
    if (text.empty()) return;
    Inline all;
    all.text = std::move(text);
    code.inlines.push_back(std::move(all));
}

std::string plainText(const std::vector<Inline>& inlines) {
    std::string text;
    for (const Inline& piece : inlines) {
        if (piece.kind == InlineKind::Text || piece.kind == InlineKind::Code) text += piece.text;
        if (piece.kind == InlineKind::LineBreak) text += ' ';
        text += plainText(piece.children);
    }
    return text;
}

void dropTags(Inline& html) {
    const std::string text = withoutTags(html.text);
    const std::size_t begin = std::min(text.find_first_not_of(blanks), text.size());
    html.text = text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(begin);
    html.range.begin += static_cast<std::uint32_t>(std::count(text.begin(), end, softBreak));
}

}  // namespace carrel::markup
