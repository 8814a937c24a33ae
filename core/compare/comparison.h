// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/library/article.h"
#include "core/library/link.h"
#include "core/markup/document.h"

namespace carrel::compare {

/// One thing that is compared.
struct Column {
    std::string title;
    std::optional<library::ArticleKey> article;  ///< absent when the heading is no link
    bool shown = true;                           ///< at first; the reader can change it
    std::string name{};  ///< in addresses: of its article, or made of its title; no two columns have the same
};

struct Cell {
    markup::Block content;  ///< a TableCell; its ranges are places in `text`
    std::string text;       ///< plain; empty: nothing is stated
};

struct Aspect {
    std::string title;
    std::vector<Cell> cells;  ///< one a column
    bool differs = true;      ///< the cells do not all say the same
    std::string note{};       ///< what it is; may be empty
};

struct Comparison {
    std::string title;
    std::vector<Column> columns;
    std::vector<Aspect> aspects;
    std::vector<library::Link> links{};  ///< that the cells name by number
    std::string language{};              ///< of its words, BCP 47; empty: unknown
};

/// Whether a block is a table with two columns or more to compare, beside that of the aspects.
bool compares(const markup::Block& block);

/// The first table of a comparison article with two columns or more to compare; absent when it has none.
/// `links` are the article's own; the field "columns" says which columns are shown at first.
std::optional<Comparison> comparisonOf(const library::Article& article, const library::Links& links);

/// A cell of these inlines, whose ranges are set.
Cell cellOf(std::vector<markup::Inline> inlines);

/// Whether the cells of some columns do not all say the same. Case, accents and how they are set don't
/// matter.
bool differs(const Aspect& aspect, const std::vector<std::size_t>& columns);

/// A part of a comparison: these columns and these aspects, in this order; indices that exist.
Comparison selected(const Comparison& comparison, const std::vector<std::size_t>& columns,
                    const std::vector<std::size_t>& aspects);

}  // namespace carrel::compare
