// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/range.h"
#include "core/library/article.h"

namespace carrel::library {

enum class LinkType { Written, Relation, Mention, External };

/// One connection, as stored. `to` is absent for external links and for broken ones.
struct Link {
    LinkType type = LinkType::Written;
    ArticleKey from;
    std::optional<ArticleKey> to;
    std::string anchor;                   ///< a section of `to`, resolved; empty for the whole article
    std::string target;                   ///< as it was written; the URL of an external link
    std::string relation;                 ///< id of the relation type, for relations
    std::optional<std::uint32_t> number;  ///< Written, External: the index that reader HTML names
    Range range;                          ///< in the text of `from`; empty for relations
    std::string sentence;                 ///< the sentence around it, for backlinks
    std::string otherTitle;               ///< title of the article at the other end from where one looks
    std::string otherKind;                ///< and its kind
    bool operator==(const Link&) const = default;

    [[nodiscard]] bool broken() const { return type != LinkType::External && !to; }
};

/// All connections of one article, seen from both ends.
struct Links {
    std::vector<Link> out;  ///< in the order of the text, relations first
    std::vector<Link> in;   ///< relations first, then written links, by title
};

}  // namespace carrel::library
