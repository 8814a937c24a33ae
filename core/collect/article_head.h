// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "core/collect/findings.h"
#include "core/collect/library_source.h"
#include "core/library/article.h"
#include "core/markup/front_matter.h"

namespace carrel::collect {

/// A relation as an article declares it, not yet resolved.
struct DeclaredRelation {
    std::string type;
    std::string target;
    std::uint32_t line = 0;
};

/// A fact as an article states it, its source not yet numbered.
struct DeclaredFact {
    library::Fact fact;
    std::string source;  ///< key; may be empty
    std::uint32_t line = 0;
};

/// A list of the front matter is read no further; docs/limits.md names all limits.
inline constexpr std::size_t mostNames = 1'000;

/// What the front matter of an article says. No list in it has more than mostNames.
struct ArticleHead {
    std::string title;  ///< empty: none given
    std::string slug;   ///< empty: none given
    std::string kind;   ///< one that the library has
    std::string lead;
    std::vector<std::string> former;
    std::vector<std::string> aliases;
    std::vector<std::string> tags;
    std::vector<library::Field> fields;
    std::vector<DeclaredRelation> relations;  ///< of types that the library has
    std::vector<DeclaredFact> facts;
    std::vector<std::string> silentNames;  ///< no-mention
};

ArticleHead readHead(const markup::Yaml& front, const LibrarySource& library, Findings& findings);

}  // namespace carrel::collect
