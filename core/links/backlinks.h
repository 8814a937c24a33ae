// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/base/range.h"
#include "core/library/link.h"

namespace carrel::links {

/// One place where an article leads to another, or names it.
struct Passage {
    library::LinkType type = library::LinkType::Written;
    Range range;  ///< in the text of the article that leads here
    std::string sentence;
    std::string anchor;  ///< of the section that is meant; empty for the whole article
    Range mark = {};     ///< the link's words in `sentence`; empty where nobody looked them up
    bool operator==(const Passage&) const = default;
};

/// All that leads from one article to the one that is looked at.
struct Backlink {
    library::ArticleKey from;
    std::string title;
    std::string kind;
    std::vector<std::string> relations;  ///< ids of the relation types that `from` declares
    std::vector<Passage> passages;       ///< written links, then mentions, each in the order of the text
    bool operator==(const Backlink&) const = default;
};

/// An article stands in one of the two lists, and there once.
struct Backlinks {
    std::vector<Backlink> linked;     ///< by a relation or a written link; it may name the article besides
    std::vector<Backlink> mentioned;  ///< named, but not linked
};

/// Brings what library::Links::in holds, in its order, together by article.
Backlinks groupBacklinks(const std::vector<library::Link>& in);

}  // namespace carrel::links
