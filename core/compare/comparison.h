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
};

struct Cell {
    markup::Block content;  ///< a TableCell, its inlines with the article's link numbers
    std::string text;       ///< plain
};

struct Aspect {
    std::string title;
    std::vector<Cell> cells;  ///< one a column
    bool differs = true;      ///< the cells do not all say the same
};

struct Comparison {
    std::string title;
    std::vector<Column> columns;
    std::vector<Aspect> aspects;
};

/// Whether a block is a table with two columns or more to compare, beside that of the aspects.
bool compares(const markup::Block& block);

/// The first table of a comparison article with two columns or more to compare; absent when it has none.
/// `links` are the article's own; the field "columns" says which columns are shown at first.
std::optional<Comparison> comparisonOf(const library::Article& article, const library::Links& links);

}  // namespace carrel::compare
