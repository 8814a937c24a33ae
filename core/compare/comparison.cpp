// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/comparison.h"

#include <algorithm>
#include <numeric>
#include <set>
#include <utility>

#include "core/markup/block_shapes.h"
#include "core/markup/rendering.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace carrel::compare {

namespace {

using markup::Block;
using markup::BlockKind;
using markup::Inline;
using markup::InlineKind;

const Block* firstTable(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
        if (compares(block)) return &block;
        if (const Block* inside = firstTable(block.children)) return inside;
    }
    return nullptr;
}

const Inline* firstLink(const std::vector<Inline>& inlines) {
    for (const Inline& piece : inlines) {
        if (piece.kind == InlineKind::Link) return &piece;
        if (const Inline* inside = firstLink(piece.children)) return inside;
    }
    return nullptr;
}

std::optional<library::ArticleKey> targetOf(const Block& heading, const library::Links& links) {
    const Inline* written = firstLink(heading.inlines);
    if (written == nullptr) return std::nullopt;
    for (const library::Link& link : links.out)
        if (link.number == written->number) return link.to;
    return std::nullopt;
}

/// Sets the ranges of inlines from a place on; returns the place behind them.
std::uint32_t place(std::vector<Inline>& inlines, std::uint32_t at) {
    for (Inline& piece : inlines) {
        const std::uint32_t begin = at;
        if (piece.kind == InlineKind::Text || piece.kind == InlineKind::Code)
            at += text::countCodePoints(piece.text);
        if (piece.kind == InlineKind::LineBreak) ++at;
        at = place(piece.children, at);
        piece.range = {begin, at};
    }
    return at;
}

/// Gives each column a name of its own.
void nameColumns(std::vector<Column>& columns) {
    std::set<std::string> taken;
    for (Column& column : columns) {
        const std::string plain = column.article ? column.article->slug : text::slugOf(column.title);
        column.name = plain.empty() ? "column" : plain;
        for (int number = 2; !taken.insert(column.name).second; ++number)
            column.name = (plain.empty() ? "column" : plain) + "-" + std::to_string(number);
    }
}

std::vector<Column> columnsOf(const Block& headings, const library::Article& article,
                              const library::Links& links) {
    std::set<std::string> shown;
    for (const library::Field& field : article.fields)
        if (field.name == "columns") shown.insert(field.value);
    std::vector<Column> columns;
    for (std::size_t at = 1; at < headings.children.size(); ++at) {
        Column column;
        column.title = markup::plainText(headings.children[at].inlines);
        column.article = targetOf(headings.children[at], links);
        column.shown = shown.empty() || (column.article && shown.contains(column.article->slug));
        columns.push_back(std::move(column));
    }
    const bool none =
        std::none_of(columns.begin(), columns.end(), [](const Column& column) { return column.shown; });
    if (none)
        for (Column& column : columns)
            column.shown = true;
    nameColumns(columns);
    return columns;
}

Aspect aspectOf(const Block& row, std::size_t columns) {
    Aspect aspect;
    aspect.title = markup::plainText(row.children.front().inlines);
    std::vector<std::size_t> all(columns);
    std::iota(all.begin(), all.end(), std::size_t{0});
    for (const std::size_t at : all)
        aspect.cells.push_back(
            cellOf(at + 1 < row.children.size() ? row.children[at + 1].inlines : std::vector<Inline>()));
    aspect.differs = differs(aspect, all);
    return aspect;
}

}  // namespace

bool compares(const markup::Block& block) {
    constexpr std::size_t fewestCells = 3;  // the aspects' and two more
    return block.kind == BlockKind::Table && !block.children.empty() &&
           block.children.front().children.size() >= fewestCells;
}

std::optional<Comparison> comparisonOf(const library::Article& article, const library::Links& links) {
    const markup::Document document = markup::parseReaderHtml(article.html);
    const Block* table = firstTable(document.blocks);
    if (table == nullptr) return std::nullopt;
    Comparison comparison;
    comparison.title = article.title;
    for (const library::Link& link : links.out)
        if (link.number) comparison.links.push_back(link);
    comparison.columns = columnsOf(table->children.front(), article, links);
    for (std::size_t row = 1; row < table->children.size(); ++row)
        if (!table->children[row].children.empty())
            comparison.aspects.push_back(aspectOf(table->children[row], comparison.columns.size()));
    return comparison;
}

Cell cellOf(std::vector<markup::Inline> inlines) {
    Cell cell;
    cell.content.kind = BlockKind::TableCell;
    cell.content.inlines = std::move(inlines);
    cell.content.range = {0, place(cell.content.inlines, 0)};
    cell.text = markup::plainText(cell.content.inlines);
    return cell;
}

bool differs(const Aspect& aspect, const std::vector<std::size_t>& columns) {
    const auto said = [&](std::size_t column) { return text::fold(aspect.cells.at(column).text); };
    return std::any_of(columns.begin(), columns.end(),
                       [&](std::size_t column) { return said(column) != said(columns.front()); });
}

Comparison selected(const Comparison& comparison, const std::vector<std::size_t>& columns,
                    const std::vector<std::size_t>& aspects) {
    Comparison part{comparison.title, {}, {}, comparison.links, comparison.language};
    for (const std::size_t column : columns)
        part.columns.push_back(comparison.columns.at(column));
    for (const std::size_t at : aspects) {
        const Aspect& whole = comparison.aspects.at(at);
        Aspect aspect{whole.title, {}, differs(whole, columns), whole.note};
        for (const std::size_t column : columns)
            aspect.cells.push_back(whole.cells.at(column));
        part.aspects.push_back(std::move(aspect));
    }
    return part;
}

}  // namespace carrel::compare
