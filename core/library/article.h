// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/range.h"
#include "core/markup/rendering.h"

namespace carrel::library {

using Section = markup::Section;

/// The name of an article for ever; what personal data stores. Never a rowid.
struct ArticleKey {
    std::string library;
    std::string slug;
    auto operator<=>(const ArticleKey&) const =
        default;  // NOLINT(modernize-use-nullptr): clang-tidy 14 misreads it
};

/// One value of a free field such as company or year.
struct Field {
    std::string name;
    std::string value;
    bool operator==(const Field&) const = default;
};

struct Fact {
    std::string label;
    std::string value;
    std::string unit;
    std::string year;
    std::optional<std::uint32_t> source;  ///< index into the article's sources
    bool operator==(const Fact&) const = default;
};

struct Source {
    std::string key;
    std::string publisher;
    std::string author;
    std::string title;
    std::string date;  ///< year, year-month or full date
    std::string url;
    bool operator==(const Source&) const = default;
};

/// What lists show of an article.
struct Summary {
    ArticleKey key;
    std::string title;
    std::string kind;
    std::string lead;
    std::vector<Field> fields;
    bool operator==(const Summary&) const = default;
};

struct Article {
    ArticleKey key;
    std::string title;
    std::string kind;
    std::string lead;
    std::string
        html;  ///< reader HTML, see docs/formats/library.md; the lead and the facts are its first blocks
    std::string text;  ///< plain text; all positions are places in it
    std::vector<std::string> aliases;
    std::vector<std::string> tags;
    std::vector<Field> fields;
    std::vector<Fact> facts;
    std::vector<Source> sources;  ///< in the order of their numbers, which count from 1
    std::vector<Section> sections;
    std::string path;  ///< of its file in the source folder, with '/'; empty when it has none
    bool operator==(const Article&) const = default;
};

/// The innermost section that a place of the text stands in; null above the first heading.
const Section* sectionAt(const Article& article, std::uint32_t position);

}  // namespace carrel::library
