// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/markdown_builder.h"

#include <algorithm>
#include <utility>

#include "core/markup/block_shapes.h"
#include "core/markup/entities.h"
#include "core/markup/inline_scan.h"
#include "core/markup/link_target.h"

namespace carrel::markup {

namespace {

std::string textOf(const MD_ATTRIBUTE& attribute) {
    std::string text;
    for (std::size_t at = 0; attribute.text != nullptr && attribute.substr_offsets[at] < attribute.size;
         ++at) {
        const std::string_view part(attribute.text + attribute.substr_offsets[at],
                                    attribute.substr_offsets[at + 1] - attribute.substr_offsets[at]);
        text += attribute.substr_types[at] == MD_TEXT_ENTITY ? decodeEntity(part) : std::string(part);
    }
    return text;
}

/// The line where the first text of a span begins; 0 when it has none.
std::uint32_t firstLineOf(const std::vector<Inline>& inlines) {
    for (const Inline& piece : inlines) {
        const std::uint32_t line = std::max(piece.range.begin, firstLineOf(piece.children));
        if (line > 0) return line;
    }
    return 0;
}

bool holdsText(BlockKind kind) {
    return kind == BlockKind::Paragraph || kind == BlockKind::Heading || kind == BlockKind::TableCell ||
           kind == BlockKind::Code;
}

}  // namespace

MarkdownBuilder::MarkdownBuilder(std::string_view source, std::uint32_t firstLine, Allowance& allowance)
    : source_(source), firstLine_(firstLine), allowance_(allowance), document_(allowance.document()) {}

void MarkdownBuilder::finish() {
    closeLine();
    while (!blocks_.empty())
        close();
}

void MarkdownBuilder::beginFootnote(const std::string& label) {
    open(BlockKind::Footnote, 0, label);
}

void MarkdownBuilder::enterBlock(MD_BLOCKTYPE type, const void* detail) {
    if (skipped_) return;
    closeLine();
    if (blocks_.size() >= deepestNesting) {
        ++flattened_;
        return;
    }
    switch (type) {
        case MD_BLOCK_QUOTE:
            open(BlockKind::Quote);
            return;
        case MD_BLOCK_UL:
            open(BlockKind::List);
            return;
        case MD_BLOCK_OL:
            open(BlockKind::List, std::max(1U, static_cast<const MD_BLOCK_OL_DETAIL*>(detail)->start));
            return;
        case MD_BLOCK_LI: {
            const auto* item = static_cast<const MD_BLOCK_LI_DETAIL*>(detail);
            open(BlockKind::ListItem);
            if (item->is_task != 0) text(MD_TEXT_NORMAL, item->task_mark == ' ' ? "\u2610 " : "\u2611 ");
            return;
        }
        case MD_BLOCK_HR:
            open(BlockKind::Rule);
            return;
        case MD_BLOCK_H:
            open(BlockKind::Heading, static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level);
            return;
        case MD_BLOCK_CODE:
            open(BlockKind::Code, 0, textOf(static_cast<const MD_BLOCK_CODE_DETAIL*>(detail)->lang));
            return;
        case MD_BLOCK_HTML:
            inHtml_ = true;
            [[fallthrough]];
        case MD_BLOCK_P:
            open(BlockKind::Paragraph);
            return;
        case MD_BLOCK_TABLE:
            open(BlockKind::Table);
            return;
        case MD_BLOCK_TR:
            openRow();
            return;
        case MD_BLOCK_TH:
        case MD_BLOCK_TD:
            allowance_.addCell();
            open(BlockKind::TableCell);
            return;
        case MD_BLOCK_DOC:
        case MD_BLOCK_THEAD:
        case MD_BLOCK_TBODY:
            return;
    }
}

void MarkdownBuilder::openRow() {
    skipped_ = !allowance_.takeRow(firstLine_ + countedLines_);
    if (!skipped_) open(BlockKind::TableRow);
}

void MarkdownBuilder::leaveBlock(MD_BLOCKTYPE type) {
    if (skipped_) {
        skipped_ = type != MD_BLOCK_TR;
        return;
    }
    closeLine();
    if (type == MD_BLOCK_DOC || type == MD_BLOCK_THEAD || type == MD_BLOCK_TBODY) return;
    if (flattened_ > 0) {
        --flattened_;
        return;
    }
    if (blocks_.empty()) return;
    if (type == MD_BLOCK_HTML) {
        inHtml_ = false;
        for (Inline& html : blocks_.back().block.inlines)
            dropTags(html);
        std::erase_if(blocks_.back().block.inlines, [](const Inline& html) { return html.text.empty(); });
    }
    close();
}

void MarkdownBuilder::open(BlockKind kind, std::uint32_t level, std::string name) {
    OpenBlock opened;
    opened.block.kind = kind;
    opened.block.level = level;
    opened.block.name = std::move(name);
    blocks_.push_back(std::move(opened));
}

void MarkdownBuilder::close() {
    Block block = std::move(blocks_.back().block);
    blocks_.pop_back();
    if (block.kind == BlockKind::Quote) block = calloutOf(std::move(block));
    if (block.kind == BlockKind::Code) {
        trimCode(block);
    } else {
        scanInlines(block.inlines, allowance_);
    }
    if (block.kind == BlockKind::Paragraph) block = figureOf(std::move(block));
    const bool empty = block.kind == BlockKind::Paragraph && block.inlines.empty();
    if (!empty) append(std::move(block));
}

/// Ends a line of text that nothing has ended: spans, and the paragraph of a tight list's item.
void MarkdownBuilder::closeLine() {
    while (!spans_.empty())
        closeSpan();
    if (!blocks_.empty() && blocks_.back().implicit) close();
}

void MarkdownBuilder::append(Block block) {
    (blocks_.empty() ? document_.blocks : blocks_.back().block.children).push_back(std::move(block));
}

std::vector<Inline>& MarkdownBuilder::inlines() {
    if (!spans_.empty()) return spans_.back().piece.children;
    if (blocks_.empty() || !holdsText(blocks_.back().block.kind)) {
        open(BlockKind::Paragraph);
        blocks_.back().implicit = true;
    }
    return blocks_.back().block.inlines;
}

void MarkdownBuilder::append(Inline piece) {
    if (piece.kind == InlineKind::Text)
        addText(piece.text, piece.range.begin);
    else
        inlines().push_back(std::move(piece));
}

void MarkdownBuilder::enterSpan(MD_SPANTYPE type, const void* detail) {
    if (skipped_) return;
    static_cast<void>(inlines());  // a span at the beginning of a tight list's item opens its paragraph
    OpenSpan span;
    span.type = type;
    span.dropped = spans_.size() >= deepestNesting;
    spans_.push_back(std::move(span));
    Inline& piece = spans_.back().piece;
    switch (type) {
        case MD_SPAN_EM:
        case MD_SPAN_U:
            piece.kind = InlineKind::Emphasis;
            return;
        case MD_SPAN_STRONG:
            piece.kind = InlineKind::Strong;
            return;
        case MD_SPAN_DEL:
            piece.kind = InlineKind::Strikethrough;
            return;
        case MD_SPAN_CODE:
            piece.kind = InlineKind::Code;
            return;
        case MD_SPAN_A:
            openLink(*static_cast<const MD_SPAN_A_DETAIL*>(detail));
            return;
        case MD_SPAN_IMG:
            openImage(*static_cast<const MD_SPAN_IMG_DETAIL*>(detail));
            return;
        default:
            spans_.back().dropped = true;
    }
}

void MarkdownBuilder::openLink(const MD_SPAN_A_DETAIL& detail) {
    OpenSpan& span = spans_.back();
    const std::uint32_t line = firstLine_ + countedLines_;
    allowance_.addAddress({detail.href.text, detail.href.size}, line);
    const auto link = linkTo(textOf(detail.href));
    span.piece.kind = InlineKind::Link;
    // Of an image's words only the characters stay: a link among them would be one that nobody sees.
    const bool inImage = std::any_of(spans_.begin(), spans_.end(), [](const OpenSpan& outer) {
        return outer.piece.kind == InlineKind::Image && !outer.dropped;
    });
    if (link && !inImage && allowance_.takeLink(line)) {
        span.link = *link;
    } else {
        span.dropped = true;
    }
}

void MarkdownBuilder::openImage(const MD_SPAN_IMG_DETAIL& detail) {
    OpenSpan& span = spans_.back();
    const std::uint32_t line = firstLine_ + countedLines_;
    allowance_.addAddress({detail.src.text, detail.src.size}, line);
    span.piece.kind = InlineKind::Image;
    const auto link = linkTo(textOf(detail.src));
    span.dropped =
        !link || link->target.empty() || leadsElsewhere(link->target) || !allowance_.takePicture(line);
    if (link) span.piece.target = link->target;
    span.piece.name = textOf(detail.title);
}

/// md4c leaves some spans that it never entered, and enters some that it never leaves: "[](*)*", "*[](*)".
void MarkdownBuilder::leaveSpan(MD_SPANTYPE type) {
    if (skipped_) return;
    const auto opened = std::find_if(spans_.rbegin(), spans_.rend(),
                                     [type](const OpenSpan& span) { return span.type == type; });
    for (auto left = opened == spans_.rend() ? 0 : opened - spans_.rbegin() + 1; left > 0; --left)
        closeSpan();
}

void MarkdownBuilder::closeSpan() {
    OpenSpan span = std::move(spans_.back());
    spans_.pop_back();
    Inline& piece = span.piece;
    if (span.dropped) {
        for (Inline& child : piece.children)
            append(std::move(child));
        return;
    }
    if (piece.kind == InlineKind::Code || piece.kind == InlineKind::Image) {
        piece.range.begin = firstLineOf(piece.children);  // until it is rendered
        piece.text = plainText(piece.children);
        piece.children.clear();
    }
    if (piece.kind == InlineKind::Link) {
        piece.number = static_cast<std::uint32_t>(document_.links.size());
        span.link.line = firstLineOf(piece.children);
        document_.links.push_back(std::move(span.link));
    }
    append(std::move(piece));
}

void MarkdownBuilder::addText(std::string_view text, std::uint32_t line) {
    if (text.empty()) return;
    std::vector<Inline>& target = inlines();
    if (!target.empty() && target.back().kind == InlineKind::Text) {
        Inline& before = target.back();
        if (before.range.begin == 0 && line > 0)  // it began with what stands nowhere in the source
            before.range.begin = line - static_cast<std::uint32_t>(
                                            std::count(before.text.begin(), before.text.end(), softBreak));
        before.text += text;
        return;
    }
    Inline piece;
    piece.text = std::string(text);
    piece.range.begin = line;  // until it is rendered
    target.push_back(std::move(piece));
}

void MarkdownBuilder::text(MD_TEXTTYPE type, std::string_view text) {
    if (skipped_) return;
    switch (type) {
        case MD_TEXT_BR: {
            Inline lineBreak;
            lineBreak.kind = InlineKind::LineBreak;
            append(std::move(lineBreak));
            return;
        }
        case MD_TEXT_SOFTBR:
            addText(std::string_view(&softBreak, 1), 0);
            return;
        case MD_TEXT_ENTITY:
            addText(decodeEntity(text), lineOf(text.data()));
            return;
        case MD_TEXT_HTML:
            if (inHtml_) addText(text == "\n" ? std::string_view(&softBreak, 1) : text, lineOf(text.data()));
            return;
        case MD_TEXT_NORMAL: {
            const bool escaped = text.starts_with('[') && isEscaped(text.data());
            const std::uint32_t line = lineOf(text.data());
            if (escaped) addText(std::string_view(&escapedBracket, 1), line);
            addText(text.substr(escaped ? 1 : 0), line);
            return;
        }
        case MD_TEXT_CODE:
        case MD_TEXT_LATEXMATH:
        case MD_TEXT_NULLCHAR:
            addText(text, lineOf(text.data()));
            return;
    }
}

/// Whether a backslash stands before a place, which none stands before: two are one that is written.
bool MarkdownBuilder::isEscaped(const char* place) const {
    if (place < source_.data() || place >= source_.data() + source_.size()) return false;
    const std::string_view before = source_.substr(0, static_cast<std::size_t>(place - source_.data()));
    const std::size_t other = before.find_last_not_of('\\');
    const std::size_t backslashes = before.size() - (other == std::string_view::npos ? 0 : other + 1);
    return backslashes % 2 == 1;
}

/// The line of the file, or 0 for what md4c adds to the text.
std::uint32_t MarkdownBuilder::lineOf(const char* place) {
    if (place < source_.data() || place >= source_.data() + source_.size()) return 0;
    const auto at = static_cast<std::size_t>(place - source_.data());
    // md4c goes through the text from front to back, with few and short steps back.
    const auto begin = source_.begin();
    const auto between = static_cast<std::uint32_t>(
        std::count(begin + static_cast<std::ptrdiff_t>(std::min(at, counted_)),
                   begin + static_cast<std::ptrdiff_t>(std::max(at, counted_)), '\n'));
    countedLines_ = at < counted_ ? countedLines_ - between : countedLines_ + between;
    counted_ = at;
    return firstLine_ + countedLines_;
}

}  // namespace carrel::markup
