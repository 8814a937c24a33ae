// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/links/backlinks.h"
#include "core/links/related.h"
#include "core/personal/personal_link.h"
#include "core/workspace/shelf.h"

namespace carrel::workspace {

/// A link that the reader made, seen from one of its ends.
struct OwnLink {
    personal::PersonalLinkId id;
    bool leadsHere = false;
    library::ArticleKey other;
    std::string title;  ///< of the other article; as it was when the link was made, where that isn't open
    std::string kind;   ///< empty where it isn't open
    std::optional<Range> place;  ///< of its words in the text that holds them; absent: they are gone
    std::string sentence;        ///< around them
    Range mark;                  ///< the words in it
};

/// All that an article is connected with, for a reader who is at it. Another article stands in one of the
/// lists only, save that it may have a link of the reader's own besides.
struct Connections {
    std::vector<links::Backlink> linked;
    std::vector<OwnLink> own;                    ///< those that lead here first
    std::vector<links::Backlink> mentioned;      ///< without those that the reader made a link of
    std::vector<links::RelatedArticle> related;  ///< five at most; without what the article itself leads to
};

/// `own` are links of the reader's own; those that touch the article count. Words are marked in the sentences
/// of the first 200 articles of each list: each has to be read for it. Throws what the shelf throws.
Connections connectionsOf(const Shelf& shelf, const OpenArticle& article,
                          const std::vector<personal::PersonalLink>& own);

}  // namespace carrel::workspace
