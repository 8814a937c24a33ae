// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/library/article.h"

namespace carrel::personal {

/// What the reader wrote about an article: one note an article, never empty. Title and kind are copied.
struct Note {
    library::ArticleKey article;
    std::string title;
    std::string kind;
    std::string text;  ///< Markdown
    Time changed{};
};

}  // namespace carrel::personal
