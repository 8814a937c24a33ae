// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include "core/library/description.h"
#include "core/library/link.h"

namespace carrel::library {

/// How a library file spells the values of an enumeration.
template <class Value, std::size_t size>
using Spellings = std::array<std::pair<Value, std::string_view>, size>;

inline constexpr Spellings<View, 3> viewSpellings{
    {{View::Article, "article"}, {View::Comparison, "comparison"}, {View::Path, "path"}}};

inline constexpr Spellings<LinkType, 4> linkTypeSpellings{{{LinkType::Written, "written"},
                                                           {LinkType::Relation, "relation"},
                                                           {LinkType::Mention, "mention"},
                                                           {LinkType::External, "external"}}};

inline constexpr Spellings<markup::LinkForm, 4> linkFormSpellings{{{markup::LinkForm::Wiki, "wiki"},
                                                                   {markup::LinkForm::Markdown, "markdown"},
                                                                   {markup::LinkForm::Embed, "embed"},
                                                                   {markup::LinkForm::External, "external"}}};

template <class Value, std::size_t size>
constexpr std::string_view spelled(const Spellings<Value, size>& spellings, Value value) {
    for (const auto& [known, text] : spellings)
        if (known == value) return text;
    return spellings.front().second;
}

/// An unknown spelling is the first value: the file's own checks let none in.
template <class Value, std::size_t size>
constexpr Value valueOf(const Spellings<Value, size>& spellings, std::string_view text) {
    for (const auto& [value, known] : spellings)
        if (known == text) return value;
    return spellings.front().first;
}

}  // namespace carrel::library
