// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/library/article.h"

namespace carrel::personal {

/// Where the reader was in an article.
struct ReadingPosition {
    library::ArticleKey article;
    std::uint32_t position = 0;  ///< code points into its text
    Time at{};
};

/// An article that the reader has read.
struct ReadMark {
    library::ArticleKey article;
    Time at{};
};

using SavedSearchId = Id<struct SavedSearch>;

/// A query that is kept under a name, in the order that the reader gave them.
struct SavedSearch {
    SavedSearchId id;
    std::string name;
    std::string query;
    Time made{};
};

}  // namespace carrel::personal
