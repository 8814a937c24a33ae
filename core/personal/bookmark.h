// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/library/article.h"

namespace carrel::personal {

/// What the reader wants to keep. Title and kind are copied, so that the list can be read without the
/// library.
struct BookmarkDraft {
    library::ArticleKey article;
    std::string section;  ///< anchor; empty for the whole article
    std::string title;
    std::string kind;
};

using BookmarkId = Id<struct Bookmark>;

struct Bookmark {
    BookmarkId id;
    BookmarkDraft what;
    Time added;
};

}  // namespace carrel::personal
