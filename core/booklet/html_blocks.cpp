// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/booklet/html_blocks.h"

#include <algorithm>
#include <array>

#include "core/booklet/image_data.h"
#include "core/markup/entities.h"

namespace carrel::booklet {

using markup::Block;
using markup::BlockKind;
using markup::Inline;
using markup::InlineKind;

namespace {

std::string escaped(std::string_view text) {
    std::string html;
    markup::appendEscaped(html, text);
    return html;
}

/// What a reader may follow from a file of unknown origin.
bool isSafe(std::string_view url) {
    constexpr std::array<std::string_view, 3> schemes = {"https://", "http://", "mailto:"};
    return std::any_of(schemes.begin(), schemes.end(),
                       [&](std::string_view scheme) { return url.starts_with(scheme); });
}

/// Letters, digits and hyphens stay; what an id or the end of an address can't hold is spelt out.
std::string idOf(std::string_view name) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string id;
    for (const char c : name) {
        const auto byte = static_cast<unsigned char>(c);
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (letter || c == '-' || byte >= 0x80) {
            id += c;
        } else {
            id += '_';
            id += digits[byte >> 4U];
            id += digits[byte & 15U];
        }
    }
    return id;
}

}  // namespace

std::string articleId(const std::string& slug) {
    return idOf(slug);
}

std::string sectionId(const std::string& slug, const std::string& anchor) {
    return anchor.empty() ? articleId(slug) : idOf(slug) + "." + idOf(anchor);
}

std::string sourceId(const std::string& slug, std::size_t number) {
    return idOf(slug) + ".source." + std::to_string(number);
}

std::string noteId(const std::string& slug, const std::string& label) {
    return idOf(slug) + ".note." + idOf(label);
}

HtmlBlocks::HtmlBlocks(std::string& html, const workspace::OpenArticle& article, const Inside& inside,
                       const Words& words, std::uint32_t deeper)
    : html_(html), article_(article), inside_(inside), words_(words), deeper_(deeper) {}

void HtmlBlocks::write(const std::vector<Block>& blocks) {
    for (const Block& block : blocks)
        writeOne(block);
}

void HtmlBlocks::writeOne(const Block& block) {
    switch (block.kind) {
        case BlockKind::Lead:
            return writeSimple("<p class=\"lead\">", "</p>\n", block.inlines);
        case BlockKind::Facts:
            return writeFacts(block);
        case BlockKind::Heading:
            return writeHeading(block.level, sectionId(article_.article.key.slug, block.name), block.inlines);
        case BlockKind::List:
            return writeList(block);
        case BlockKind::Quote:
            return writeAround("<blockquote>\n", "</blockquote>\n", block);
        case BlockKind::Callout:
            return writeCallout(block);
        case BlockKind::Code:
            return writeSimple("<pre><code>", "</code></pre>\n", block.inlines);
        case BlockKind::Table:
            return writeTable(block);
        case BlockKind::Figure:
            return writeFigure(block);
        case BlockKind::Footnote:
            return writeFootnote(block);
        case BlockKind::Rule:
            html_ += "<hr>\n";
            return;
        case BlockKind::Fact:
        case BlockKind::ListItem:
        case BlockKind::TableRow:
            return write(block.children);
        case BlockKind::Paragraph:
        case BlockKind::TableCell:
            return writeSimple("<p>", "</p>\n", block.inlines);
    }
}

void HtmlBlocks::writeSimple(const char* open, const char* close, const std::vector<Inline>& inlines) {
    html_ += open;
    writeInlines(inlines);
    html_ += close;
}

void HtmlBlocks::writeAround(const std::string& open, const std::string& close, const Block& block) {
    html_ += open;
    write(block.children);
    html_ += close;
}

void HtmlBlocks::writeHeading(std::uint32_t level, const std::string& id,
                              const std::vector<Inline>& inlines) {
    constexpr std::uint32_t deepest = 6;
    const std::string name = "h" + std::to_string(std::min(level + deeper_, deepest));
    html_ += "<" + name + " id=\"" + escaped(id) + "\">";
    writeInlines(inlines);
    html_ += "</" + name + ">\n";
}

void HtmlBlocks::writeFacts(const Block& facts) {
    html_ += "<div class=\"facts\">\n";
    for (const Block& fact : facts.children) {
        html_ += "<div class=\"fact\">\n";
        bool value = true;
        for (const Block& line : fact.children) {
            writeSimple(value ? "<p class=\"value\">" : "<p>", "</p>\n", line.inlines);
            value = false;
        }
        html_ += "</div>\n";
    }
    html_ += "</div>\n";
}

void HtmlBlocks::writeList(const Block& list) {
    const bool ordered = list.level > 0;
    if (list.level > 1) {
        html_ += "<ol start=\"" + std::to_string(list.level) + "\">\n";
    } else {
        html_ += ordered ? "<ol>\n" : "<ul>\n";
    }
    for (const Block& item : list.children)
        writeItem(item);
    html_ += ordered ? "</ol>\n" : "</ul>\n";
}

void HtmlBlocks::writeItem(const Block& item) {
    html_ += "<li>";
    // One paragraph alone needs none around it.
    const bool loose = std::count_if(item.children.begin(), item.children.end(),
                                     [](const Block& part) { return part.kind == BlockKind::Paragraph; }) > 1;
    for (const Block& part : item.children) {
        if (part.kind == BlockKind::Paragraph && !loose) {
            writeInlines(part.inlines);
        } else {
            html_ += '\n';
            writeOne(part);
        }
    }
    html_ += "</li>\n";
}

std::string HtmlBlocks::nameOf(const Block& callout) const {
    if (callout.name == "lesson") return words_.lesson;
    if (callout.name == "watch-for") return words_.watchFor;
    if (callout.name == "example") return words_.example;
    return words_.note;
}

void HtmlBlocks::writeCallout(const Block& callout) {
    const std::string watch = callout.name == "watch-for" ? " watch-for" : "";
    html_ +=
        "<aside class=\"callout" + watch + "\">\n<p class=\"name\">" + escaped(nameOf(callout)) + "</p>\n";
    write(callout.children);
    html_ += "</aside>\n";
}

void HtmlBlocks::writeTable(const Block& table) {
    std::size_t columns = 0;
    for (const Block& row : table.children)
        columns = std::max(columns, row.children.size());
    if (columns == 0) return;
    html_ += "<div class=\"wide\">\n<table>\n";
    bool heading = true;
    for (const Block& row : table.children) {
        html_ += heading ? "<thead>\n<tr>" : "<tr>";
        const std::string cell = heading ? "th" : "td";
        for (std::size_t at = 0; at < columns; ++at) {
            html_ += "<" + cell + ">";
            if (at < row.children.size()) writeInlines(row.children[at].inlines);
            html_ += "</" + cell + ">";
        }
        html_ += heading ? "</tr>\n</thead>\n<tbody>\n" : "</tr>\n";
        heading = false;
    }
    html_ += "</tbody>\n</table>\n</div>\n";
}

void HtmlBlocks::writeFigure(const Block& figure) {
    const auto caption = std::find_if(figure.inlines.begin(), figure.inlines.end(),
                                      [](const Inline& piece) { return piece.kind != InlineKind::Image; });
    html_ += "<figure>\n";
    writeInlines({figure.inlines.begin(), caption});
    if (caption != figure.inlines.end()) {
        html_ += "\n<figcaption>";
        writeInlines({caption, figure.inlines.end()});
        html_ += "</figcaption>";
    }
    html_ += "\n</figure>\n";
}

void HtmlBlocks::writeFootnote(const Block& note) {
    const std::string id = noteId(article_.article.key.slug, note.name);
    html_ += "<div class=\"footnote\" id=\"" + escaped(id) + "\"><span class=\"number\">" +
             escaped(note.name) + "</span>\n";
    write(note.children);
    html_ += "</div>\n";
}

void HtmlBlocks::writeInlines(const std::vector<Inline>& inlines) {
    for (const Inline& piece : inlines)
        writeInline(piece);
}

void HtmlBlocks::writeInline(const Inline& piece) {
    const auto around = [&](const std::string& name) {
        html_ += "<" + name + ">";
        writeInlines(piece.children);
        html_ += "</" + name + ">";
    };
    switch (piece.kind) {
        case InlineKind::Text:
            return markup::appendEscaped(html_, piece.text);
        case InlineKind::Code:
            html_ += "<code>" + escaped(piece.text) + "</code>";
            return;
        case InlineKind::Emphasis:
            return around("em");
        case InlineKind::Strong:
            return around("strong");
        case InlineKind::Strikethrough:
            return around("s");
        case InlineKind::Link:
            return writeLink(piece);
        case InlineKind::LineBreak:
            html_ += "<br>\n";
            return;
        case InlineKind::Image:
            return writeImage(piece);
        case InlineKind::Citation:
            return writeNumber(std::to_string(piece.number),
                               sourceId(article_.article.key.slug, piece.number), piece.text);
        case InlineKind::FootnoteReference:
            return writeNumber(piece.target, noteId(article_.article.key.slug, piece.target), {});
    }
}

std::string HtmlBlocks::hrefOf(const library::Link& link) const {
    if (link.type == library::LinkType::External) return isSafe(link.target) ? link.target : std::string();
    if (!link.to) return {};
    const bool same = link.to->library == article_.article.key.library;
    if (same && inside_.contains(link.to->slug)) return "#" + sectionId(link.to->slug, link.anchor);
    return addressOf(*link.to) + (link.anchor.empty() ? "" : "#" + link.anchor);
}

void HtmlBlocks::writeLink(const Inline& piece) {
    const std::vector<library::Link>& links = article_.links.out;
    const auto link = std::find_if(links.begin(), links.end(),
                                   [&](const library::Link& one) { return one.number == piece.number; });
    const std::string href = link == links.end() || inLink_ ? std::string() : hrefOf(*link);
    if (href.empty()) return writeInlines(piece.children);
    inLink_ = true;
    html_ += "<a href=\"" + escaped(href) + "\">";
    writeInlines(piece.children);
    html_ += "</a>";
    inLink_ = false;
}

void HtmlBlocks::writeImage(const Inline& piece) {
    const auto figure = std::find_if(article_.figures.begin(), article_.figures.end(),
                                     [&](const workspace::Figure& one) { return one.path == piece.target; });
    const auto url = figure == article_.figures.end() ? std::nullopt : dataUrl(figure->bytes);
    if (url) {
        html_ += "<img src=\"" + *url + "\" alt=\"" + escaped(piece.text) + "\">";
    } else {
        html_ += "[" + escaped(piece.text.empty() ? words_.missingFigure : piece.text) + "]";
    }
}

void HtmlBlocks::writeNumber(const std::string& number, const std::string& id, const std::string& locator) {
    if (inLink_) {
        html_ += "<sup>" + escaped(number) + "</sup>";
        return;
    }
    const std::string tip = locator.empty() ? "" : " title=\"" + escaped(locator) + "\"";
    html_ += "<sup><a href=\"#" + escaped(id) + "\"" + tip + ">" + escaped(number) + "</a></sup>";
}

}  // namespace carrel::booklet
