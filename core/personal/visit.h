// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "core/base/clock.h"
#include "core/library/article.h"

namespace carrel::personal {

/// One opening of an article.
struct Visit {
    library::ArticleKey article;
    std::string title;
    std::string kind;
    Time at;
};

}  // namespace carrel::personal
