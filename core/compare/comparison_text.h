// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/compare/comparison.h"

namespace carrel::compare {

/// What stands in a written comparison besides its own words.
struct TextWords {
    std::string aspect = "Aspect";         ///< heads the column of the aspects
    std::string notStated = "not stated";  ///< in place of a missing value
};

// A comparison as a table: a row of headings, then one for each aspect. All columns and aspects are written:
// see selected().

/// A table of GitHub Flavored Markdown; words are written so that they stay words.
std::string toMarkdown(const Comparison& comparison, const TextWords& words);
/// RFC 4180; a missing value is an empty cell. See appendCsvLine().
std::string toCsv(const Comparison& comparison, const TextWords& words);
/// Cells with tabs between them, as spreadsheets paste them; a missing value is an empty cell.
std::string toTabs(const Comparison& comparison, const TextWords& words);
/// A table in HTML; links to the web lead there, and the words that make the difference are bold.
std::string toHtmlTable(const Comparison& comparison, const TextWords& words);

}  // namespace carrel::compare
