// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "core/base/range.h"
#include "core/library/article.h"
#include "core/personal/personal_link.h"

namespace carrel::desktop {

/// Where a link of the reader's own stands in an article.
struct OwnPlace {
    Range range;
    library::ArticleKey to;
    bool operator==(const OwnPlace&) const = default;
};

/// Those of the links that lead from the article, as far as their words are still there.
std::vector<OwnPlace> ownPlacesIn(const library::Article& article,
                                  const std::vector<personal::PersonalLink>& links);

}  // namespace carrel::desktop
