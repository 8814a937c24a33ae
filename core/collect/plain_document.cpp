// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/plain_document.h"

#include <algorithm>
#include <string>
#include <utility>

namespace carrel::collect {

namespace {

void addLine(markup::Block& paragraph, std::string_view line) {
    if (!paragraph.inlines.empty()) {
        markup::Inline lineBreak;
        lineBreak.kind = markup::InlineKind::LineBreak;
        paragraph.inlines.push_back(std::move(lineBreak));
    }
    paragraph.inlines.emplace_back();
    paragraph.inlines.back().text = std::string(line);
}

}  // namespace

markup::Document plainDocument(std::string_view text, Paragraphs paragraphs) {
    markup::Document document;
    bool open = false;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        const bool blank = line.find_first_not_of(" \t\r") == std::string_view::npos;
        if (!blank && !open) document.blocks.emplace_back();
        if (!blank) addLine(document.blocks.back(), line);
        open = !blank && paragraphs == Paragraphs::BlankLines;
        at = end + 1;
    }
    return document;
}

}  // namespace carrel::collect
