// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Reads reader HTML back: see docs/formats/library.md.
#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "core/markup/html_scan.h"
#include "core/markup/rendering.h"

namespace carrel::markup {

namespace {

std::uint32_t number(const std::string& digits) {
    std::uint32_t value = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

struct NamedBlock {
    std::string_view tag;
    BlockKind kind;
};
constexpr std::array<NamedBlock, 12> blockTags = {{
    {"p", BlockKind::Paragraph},
    {"ul", BlockKind::List},
    {"ol", BlockKind::List},
    {"li", BlockKind::ListItem},
    {"blockquote", BlockKind::Quote},
    {"aside", BlockKind::Callout},
    {"pre", BlockKind::Code},
    {"table", BlockKind::Table},
    {"tr", BlockKind::TableRow},
    {"td", BlockKind::TableCell},
    {"figure", BlockKind::Figure},
    {"hr", BlockKind::Rule},
}};

struct NamedInline {
    std::string_view tag;
    InlineKind kind;
};
constexpr std::array<NamedInline, 9> inlineTags = {{
    {"code", InlineKind::Code},
    {"em", InlineKind::Emphasis},
    {"strong", InlineKind::Strong},
    {"s", InlineKind::Strikethrough},
    {"a", InlineKind::Link},
    {"br", InlineKind::LineBreak},
    {"img", InlineKind::Image},
    {"cite", InlineKind::Citation},
    {"sup", InlineKind::FootnoteReference},
}};

bool isHeading(const std::string& tag) {
    return tag.size() == 2 && tag[0] == 'h' && tag[1] >= '1' && tag[1] <= '6';
}

std::optional<Block> blockOf(const HtmlToken& token) {
    Block block;
    const std::string classes = token.attribute("class");
    if (token.text == "div") {
        if (classes == "facts")
            block.kind = BlockKind::Facts;
        else if (classes == "fact")
            block.kind = BlockKind::Fact;
        else if (classes == "footnote")
            block.kind = BlockKind::Footnote;
        else
            return std::nullopt;
        block.name = token.attribute("data-label");
        return block;
    }
    if (isHeading(token.text)) {
        block.kind = BlockKind::Heading;
        block.level = static_cast<std::uint32_t>(token.text[1] - '0');
        block.name = token.attribute("id");
        return block;
    }
    const auto* known = std::find_if(blockTags.begin(), blockTags.end(),
                                     [&](const NamedBlock& each) { return each.tag == token.text; });
    if (known == blockTags.end()) return std::nullopt;
    block.kind = known->kind;
    if (block.kind == BlockKind::Paragraph && classes == "lead") block.kind = BlockKind::Lead;
    if (block.kind == BlockKind::Callout || block.kind == BlockKind::Code) block.name = classes;
    if (token.text == "ol") block.level = std::max(1U, number(token.attribute("start")));
    return block;
}

std::optional<Inline> inlineOf(const HtmlToken& token) {
    const auto* known = std::find_if(inlineTags.begin(), inlineTags.end(),
                                     [&](const NamedInline& each) { return each.tag == token.text; });
    if (known == inlineTags.end()) return std::nullopt;
    Inline piece;
    piece.kind = known->kind;
    if (piece.kind == InlineKind::Link) piece.number = number(token.attribute("data-link"));
    if (piece.kind == InlineKind::Image) {
        piece.target = token.attribute("src");
        piece.text = token.attribute("alt");
    }
    if (piece.kind == InlineKind::Citation) {
        piece.number = number(token.attribute("data-source"));
        piece.target = token.attribute("data-key");
    }
    if (piece.kind == InlineKind::FootnoteReference) piece.target = token.attribute("data-note");
    return piece;
}

bool holdsInlines(BlockKind kind) {
    switch (kind) {
        case BlockKind::Lead:
        case BlockKind::Paragraph:
        case BlockKind::Heading:
        case BlockKind::Code:
        case BlockKind::TableCell:
        case BlockKind::Figure:
            return true;
        default:
            return false;
    }
}

bool holds(BlockKind outer, BlockKind inner) {
    return outer == BlockKind::TableRow ? inner == BlockKind::TableCell : !holdsInlines(outer);
}

bool holdsNothing(InlineKind kind) {
    return kind == InlineKind::LineBreak || kind == InlineKind::Image ||
           kind == InlineKind::FootnoteReference;
}

/// Puts blocks and inlines into each other as their tags stand. What a close tag does not fit is ignored.
class DocumentBuilder {
public:
    void take(const HtmlToken& token) {
        switch (token.kind) {
            case HtmlToken::Kind::Text:
                text(token.text);
                return;
            case HtmlToken::Kind::Close:
                close(token.text);
                return;
            case HtmlToken::Kind::Open:
                open(token, false);
                return;
            case HtmlToken::Kind::Empty:
                open(token, true);
                return;
        }
    }

    Document finish() {
        closeInlines();
        while (!blocks_.empty())
            closeBlock();
        return std::move(document_);
    }

private:
    template <class Part>
    struct Open {
        std::string tag;
        Part part;
    };

    void open(const HtmlToken& token, bool empty) {
        if (auto block = blockOf(token)) {
            closeInlines();
            while (!blocks_.empty() && !holds(blocks_.back().part.kind, block->kind))
                closeBlock();
            if (blocks_.size() >= deepestNesting) return;
            blocks_.push_back({token.text, *std::move(block)});
            if (empty || token.text == "hr") closeBlock();
        } else if (auto piece = inlineOf(token);
                   piece && blocks_.size() < 2 * deepestNesting && inlines_.size() < deepestNesting) {
            inlines_.push_back({token.text, *std::move(piece)});
            if (empty || holdsNothing(inlines_.back().part.kind)) closeInline();
        }
    }

    void close(const std::string& tag) {
        const auto named = [&](const auto& opened) { return opened.tag == tag; };
        if (std::any_of(inlines_.begin(), inlines_.end(), named)) {
            while (inlines_.back().tag != tag)
                closeInline();
            closeInline();
        } else if (std::any_of(blocks_.begin(), blocks_.end(), named)) {
            while (blocks_.back().tag != tag)
                closeBlock();
            closeBlock();
        }
    }

    void closeInline() {
        Inline piece = std::move(inlines_.back().part);
        inlines_.pop_back();
        target().push_back(std::move(piece));
    }

    void closeInlines() {
        while (!inlines_.empty())
            closeInline();
    }

    void closeBlock() {
        closeInlines();
        Block block = std::move(blocks_.back().part);
        blocks_.pop_back();
        (blocks_.empty() ? document_.blocks : blocks_.back().part.children).push_back(std::move(block));
    }

    void text(const std::string& text) {
        if (!inlines_.empty() && (inlines_.back().part.kind == InlineKind::Code ||
                                  inlines_.back().part.kind == InlineKind::Citation)) {
            inlines_.back().part.text += text;
            return;
        }
        std::vector<Inline>& pieces = target();
        if (!pieces.empty() && pieces.back().kind == InlineKind::Text) {
            pieces.back().text += text;
            return;
        }
        Inline piece;
        piece.text = text;
        pieces.push_back(std::move(piece));
    }

    /// Where the next inline goes; text that stands in no line begins a paragraph.
    std::vector<Inline>& target() {
        if (!inlines_.empty()) return inlines_.back().part.children;
        if (blocks_.empty() || !holdsInlines(blocks_.back().part.kind)) blocks_.push_back({"p", Block{}});
        return blocks_.back().part.inlines;
    }

    Document document_;
    std::vector<Open<Block>> blocks_;
    std::vector<Open<Inline>> inlines_;
};

}  // namespace

Document parseReaderHtml(std::string_view html) {
    DocumentBuilder builder;
    HtmlScan scan(html);
    for (HtmlToken token; scan.next(token);)
        builder.take(token);
    return render(builder.finish()).document;
}

}  // namespace carrel::markup
