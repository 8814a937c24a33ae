// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// An article that the author of a link to nowhere may have meant.
struct Suggestion {
    library::ArticleKey article;
    std::string title;
    std::string kind;
    bool named = false;  ///< the link's text is one of its names
    bool operator==(const Suggestion&) const = default;
};

/// What `wanted`, the target of a link as it was written, may mean: those that have this name first, at most
/// five. More than one of them: the link is ambiguous. Throws what the shelf throws.
std::vector<Suggestion> suggest(const workspace::Shelf& shelf, const std::string& wanted);

}  // namespace carrel::desktop
