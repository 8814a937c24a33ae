// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/reader.h"
#include "core/links/neighbours.h"

namespace carrel::links {

/// An article whose words are like another's.
struct SimilarText {
    std::string slug;
    double score = 0;  ///< 0 to 1
};
/// The articles most like that of a slug, best first, without itself: what the search index knows.
using FindSimilar = std::function<std::vector<SimilarText>(std::string_view slug, std::size_t limit)>;

/// Why an article is related to another. `weight` is its part of the score.
struct Reason {
    enum class Kind {
        SimilarText,
        Mentions,      ///< it names the article
        MentionedBy,   ///< the article names it
        Links,         ///< it links to the article
        LinkedBy,      ///< the article links to it
        SharedLinks,   ///< both are connected with the articles of `names`; those that are connected with
                       ///< a quarter of the library count, but are not named
        Relations,     ///< both are related to the articles of `names` by what their authors declared
        SharedTags,    ///< `names` are tags
        SharedFields,  ///< `names` are values of fields
    };
    Kind kind = Kind::SimilarText;
    double weight = 0;
    std::vector<std::string> names;  ///< the strongest first, three at most; titles or values
    bool operator==(const Reason&) const = default;
};

struct RelatedArticle {
    library::ArticleKey key;
    std::string title;
    std::string kind;
    double score = 0;
    std::vector<Reason> reasons;  ///< the heaviest first
    bool operator==(const RelatedArticle&) const = default;
};

/// Finds what else a reader of an article may want, in its library. Left out are the article itself, what it
/// links to in its first 600 characters, and what it has a relation with, which the reader sees already. The
/// same library gives the same order. The weights were chosen by measuring: see docs/decisions/0021. One per
/// thread; reads the library's graph when it is first asked.
class Related {
public:
    /// `library` outlives it; `similar` may be empty.
    Related(const library::Reader& library, FindSimilar similar);

    /// What connects the articles of the library.
    [[nodiscard]] const Neighbours& neighbours() const;
    /// The best first; empty for an article that is not there.
    [[nodiscard]] std::vector<RelatedArticle> of(std::string_view slug, std::size_t limit) const;

private:
    const library::Reader& library_;
    FindSimilar similar_;
    mutable std::optional<Neighbours> neighbours_;
};

}  // namespace carrel::links
