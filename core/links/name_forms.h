// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "core/links/name_matcher.h"

namespace carrel::links {

/// How an article came by a name. Where several have it, they claim it in this order, as links resolve it.
enum class NameKind {
    Slug,  ///< a title that is the article's slug, too
    Title,
    Alias,
};

/// The forms in which a text may give a name: as it is; its last word in the plural or the singular; without
/// the signs between its words; with spaces for underscores. As it is counts before the others. Empty for
/// what names nothing in a text: a title that is a number, a single letter, or one of the words that grammar
/// needs (an alias may be each of these).
std::vector<NameForm> formsOf(std::string_view name, NameKind kind);

}  // namespace carrel::links
