// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <vector>

#include "core/personal/bookmark.h"
#include "core/personal/highlight.h"
#include "core/personal/personal_link.h"

namespace carrel::personal {

/// Where things of the reader's are in a library's new edition: only those whose place is another now, or
/// that are lost there.
struct Followed {
    std::vector<Bookmark> bookmarks;
    std::vector<Highlight> highlights;
    std::vector<PersonalLink> links;
    std::map<library::ArticleKey, library::ArticleKey> articles;  ///< those with another name, by the old one
};

}  // namespace carrel::personal
