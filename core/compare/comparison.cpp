// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/comparison.h"

#include <algorithm>
#include <set>

#include "core/markup/block_shapes.h"
#include "core/markup/rendering.h"
#include "core/text/fold.h"

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
    return columns;
}

Aspect aspectOf(const Block& row, std::size_t columns) {
    Aspect aspect;
    aspect.title = markup::plainText(row.children.front().inlines);
    std::set<std::string> said;
    for (std::size_t at = 1; at <= columns; ++at) {
        Cell cell;
        cell.content.kind = BlockKind::TableCell;
        if (at < row.children.size()) cell.content = row.children[at];
        cell.text = markup::plainText(cell.content.inlines);
        said.insert(text::fold(cell.text));
        aspect.cells.push_back(std::move(cell));
    }
    aspect.differs = said.size() > 1;
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
    comparison.columns = columnsOf(table->children.front(), article, links);
    for (std::size_t row = 1; row < table->children.size(); ++row)
        if (!table->children[row].children.empty())
            comparison.aspects.push_back(aspectOf(table->children[row], comparison.columns.size()));
    return comparison;
}

}  // namespace carrel::compare
