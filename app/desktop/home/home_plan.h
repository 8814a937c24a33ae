// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/personal/visit.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// How the articles of a section of Home look.
enum class CardForm {
    Topic,    ///< few articles, large: icon, title, two lines of the lead
    Case,     ///< with the first two facets above the title
    Compact,  ///< icon, title, one line
    Path,     ///< a row with progress
    Table,    ///< the beginning of a comparison
};

/// One kind on Home.
struct HomeSection {
    library::Kind kind;
    CardForm form = CardForm::Compact;
    std::vector<library::Summary> articles;  ///< featured ones first; at most mostCards
    std::size_t count = 0;                   ///< of all that there are
};

/// As many as have room in the widest window, and some more.
inline constexpr std::size_t mostCards = 24;

/// What Home shows of a library, whatever it holds: a section for each kind that has articles, in the
/// library's order.
std::vector<HomeSection> planHome(const workspace::Contents& contents);

/// The articles that a path leads through: the first link of each item of its numbered lists, each once.
std::vector<library::ArticleKey> stepsOf(const workspace::OpenArticle& path);

/// How much of a path was read.
struct Progress {
    std::size_t read = 0;
    std::size_t all = 0;
    bool operator==(const Progress&) const = default;
};
Progress progressOf(const std::vector<library::ArticleKey>& steps, const std::set<library::ArticleKey>& read);

/// The beginning of a comparison: its first columns and aspects, as texts.
struct TableText {
    std::vector<std::string> columns;  ///< their titles
    struct Row {
        std::string aspect;
        std::vector<std::string> cells;  ///< one a column
        bool operator==(const Row&) const = default;
    };
    std::vector<Row> rows;
    bool operator==(const TableText&) const = default;
};
/// Of those columns that are shown at first.
TableText beginningOf(const compare::Comparison& comparison, std::size_t columns, std::size_t rows);

/// Those of a library that were read last, each once.
std::vector<personal::Visit> lastRead(const std::vector<personal::Visit>& visits, const std::string& library,
                                      std::size_t most);

}  // namespace carrel::desktop
