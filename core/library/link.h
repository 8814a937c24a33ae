// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/base/range.h"
#include "core/library/article.h"
#include "core/markup/document.h"

namespace carrel::library {

enum class LinkType { Written, Relation, Mention, External };

/// One connection, as stored. `to` is absent for external links and for broken ones; a written link may lead
/// to an article of another library, which may be there or not. A mention is a place where the text names an
/// article without linking to it; Carrel found it.
struct Link {
    LinkType type = LinkType::Written;
    ArticleKey from;
    std::optional<ArticleKey> to;
    std::string anchor;    ///< a section of `to`, resolved; empty for the whole article
    std::string target;    ///< as it was written; the URL of an external link; a mention's name of `to`
    std::string relation;  ///< id of the relation type, for relations
    std::optional<std::uint32_t> number;  ///< Written, External: the index that reader HTML names
    Range range;                          ///< in the text of `from`; empty for relations
    std::string sentence;                 ///< the sentence around it, for backlinks
    std::string otherTitle;               ///< title of the article at the other end from where one looks
    std::string otherKind;                ///< and its kind
    markup::LinkForm form = markup::LinkForm::Wiki;  ///< Written: how
    bool firstInSection = false;  ///< Mention: the first one of `to` in its section; the one to show
    bool operator==(const Link&) const = default;

    [[nodiscard]] bool broken() const { return type != LinkType::External && !to; }
};

/// All connections of one article, seen from both ends.
struct Links {
    std::vector<Link> out;  ///< relations first, then written links and mentions in the order of the text
    /// Relations first, then written links, then mentions; among these, the articles that lead here most
    /// often come first, then by title. Those of one article and type stand together, in the order of its
    /// text.
    std::vector<Link> in;
};

/// Brings links from several libraries into the order of Links::in.
void sortIncoming(std::vector<Link>& links);

}  // namespace carrel::library
