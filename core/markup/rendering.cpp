// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/markup/rendering.h"

#include <string_view>
#include <utility>

#include "core/markup/block_shapes.h"
#include "core/markup/entities.h"
#include "core/text/utf8.h"

namespace carrel::markup {

namespace {

/// Writes HTML and text at once and sets the ranges of what it writes.
class Renderer {
public:
    explicit Renderer(Rendering& target) : out_(target) {}

    void write(std::vector<Block>& blocks) {
        for (Block& block : blocks)
            write(block);
    }

    void finish() { closeSections(1); }

private:
    void write(Block& block) {
        block.range.begin = at_;
        switch (block.kind) {
            case BlockKind::Lead:
                line(block, "<p class=\"lead\">", "</p>");
                break;
            case BlockKind::Paragraph:
                line(block, "<p>", "</p>");
                break;
            case BlockKind::Heading:
                heading(block);
                break;
            case BlockKind::Facts:
                group(block, "<div class=\"facts\">", "</div>");
                break;
            case BlockKind::Fact:
                group(block, "<div class=\"fact\">", "</div>");
                break;
            case BlockKind::List:
                list(block);
                break;
            case BlockKind::ListItem:
                group(block, "<li>", "</li>");
                break;
            case BlockKind::Quote:
                group(block, "<blockquote>", "</blockquote>");
                break;
            case BlockKind::Callout:
                group(block, "<aside class=\"" + escaped(block.name) + "\">", "</aside>");
                break;
            case BlockKind::Code:
                line(block, "<pre class=\"" + escaped(block.name) + "\">", "</pre>");
                break;
            case BlockKind::Table:
                group(block, "<table>", "</table>");
                break;
            case BlockKind::TableRow:
                row(block);
                break;
            case BlockKind::TableCell:
                line(block, "<td>", "</td>");
                break;
            case BlockKind::Figure:
                line(block, "<figure>", "</figure>");
                break;
            case BlockKind::Footnote:
                group(block, "<div class=\"footnote\" data-label=\"" + escaped(block.name) + "\">", "</div>");
                break;
            case BlockKind::Rule:
                line(block, "<hr/>", "");
                break;
        }
        // A block ends before what sets it apart from the next one.
        block.range.end = at_ > block.range.begin ? at_ - 1 : at_;
    }

    static std::string escaped(const std::string& text) {
        std::string html;
        appendEscaped(html, text);
        return html;
    }

    void group(Block& block, std::string_view open, std::string_view close) {
        out_.html += open;
        write(block.children);
        out_.html += close;
    }

    void line(Block& block, std::string_view open, std::string_view close, char end = '\n') {
        out_.html += open;
        write(block.inlines);
        out_.html += close;
        endWith(end);
    }

    void endWith(char end) {
        out_.text += end;
        ++at_;
    }

    void row(Block& block) {
        out_.html += "<tr>";
        for (Block& cell : block.children) {
            cell.range.begin = at_;
            line(cell, "<td>", "</td>", &cell == &block.children.back() ? '\n' : '\t');
            cell.range.end = at_ - 1;
        }
        out_.html += "</tr>";
    }

    void list(Block& block) {
        const bool ordered = block.level > 0;
        const std::string open = ordered ? "<ol start=\"" + std::to_string(block.level) + "\">" : "<ul>";
        group(block, open, ordered ? "</ol>" : "</ul>");
    }

    void heading(Block& block) {
        closeSections(block.level);
        const std::string tag = "h" + std::to_string(block.level);
        line(block, "<" + tag + " id=\"" + escaped(block.name) + "\">", "</" + tag + ">");
        Section section;
        section.title = plainText(block.inlines);
        section.anchor = block.name;
        section.level = block.level;
        section.heading = {block.range.begin, at_ - 1};
        section.range = {block.range.begin, at_};
        open_.push_back(out_.sections.size());
        out_.sections.push_back(std::move(section));
    }

    /// The sections of a level and below end here.
    void closeSections(std::uint32_t level) {
        while (!open_.empty() && out_.sections[open_.back()].level >= level) {
            out_.sections[open_.back()].range.end = at_;
            open_.pop_back();
        }
    }

    void write(std::vector<Inline>& inlines) {
        for (Inline& piece : inlines) {
            piece.range.begin = at_;
            write(piece);
            piece.range.end = at_;
        }
    }

    void write(Inline& piece) {
        switch (piece.kind) {
            case InlineKind::Text:
                characters(piece.text);
                return;
            case InlineKind::Code:
                around(piece, "<code>", "</code>");
                return;
            case InlineKind::Emphasis:
                around(piece, "<em>", "</em>");
                return;
            case InlineKind::Strong:
                around(piece, "<strong>", "</strong>");
                return;
            case InlineKind::Strikethrough:
                around(piece, "<s>", "</s>");
                return;
            case InlineKind::Link:
                link(piece);
                return;
            case InlineKind::LineBreak:
                out_.html += "<br/>";
                endWith('\n');
                return;
            case InlineKind::Image:
                out_.html +=
                    "<img src=\"" + escaped(piece.target) + "\" alt=\"" + escaped(piece.text) + "\"/>";
                return;
            case InlineKind::Citation:
                out_.html += "<cite data-source=\"" + std::to_string(piece.number) + "\" data-key=\"" +
                             escaped(piece.target) + "\">" + escaped(piece.text) + "</cite>";
                return;
            case InlineKind::FootnoteReference:
                out_.html += "<sup data-note=\"" + escaped(piece.target) + "\"></sup>";
                return;
        }
    }

    void around(Inline& piece, std::string_view open, std::string_view close) {
        out_.html += open;
        if (piece.kind == InlineKind::Code) characters(piece.text);
        write(piece.children);
        out_.html += close;
    }

    void link(Inline& piece) {
        const std::uint32_t begin = at_;
        around(piece, "<a data-link=\"" + std::to_string(piece.number) + "\">", "</a>");
        if (piece.number < out_.links.size()) out_.links[piece.number].range = {begin, at_};
    }

    void characters(const std::string& text) {
        appendEscaped(out_.html, text);
        out_.text += text;
        at_ += text::countCodePoints(text);
    }

    Rendering& out_;
    std::uint32_t at_ = 0;
    std::vector<std::size_t> open_;  ///< sections that go on, by their place in out_.sections
};

}  // namespace

Rendering render(Document document) {
    Rendering rendering;
    rendering.links = document.links;
    Renderer renderer(rendering);
    renderer.write(document.blocks);
    renderer.finish();
    document.links = rendering.links;
    rendering.document = std::move(document);
    return rendering;
}

}  // namespace carrel::markup
