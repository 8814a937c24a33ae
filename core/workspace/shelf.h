// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "core/compare/comparison.h"
#include "core/library/article.h"
#include "core/library/description.h"
#include "core/library/link.h"
#include "core/links/neighbourhood.h"
#include "core/links/related.h"
#include "core/markup/document.h"
#include "core/search/answer.h"
#include "core/search/index.h"

namespace carrel::workspace {

/// What one library holds, for trees and lists.
struct Contents {
    library::Description description;
    std::vector<library::Summary> articles;  ///< in the order of the kinds, then by title
};

/// An image of an article.
struct Figure {
    std::string path;
    std::string bytes;
};

/// An article with all that a reader of it needs, made ready away from the thread that shows it.
struct OpenArticle {
    library::Article article;
    library::Links links;
    markup::Document document;
    std::vector<Figure> figures;
    std::optional<compare::Comparison> comparison;  ///< of articles whose kind is shown as one
};

/// The open libraries as one thread sees them: it has its own connections. Calls throw library::OpenError
/// when a file turns out to be damaged.
class Shelf {
public:
    /// Throws library::OpenError for the first file that can't be opened.
    explicit Shelf(const std::vector<std::filesystem::path>& libraries);
    ~Shelf();
    Shelf(Shelf&&) noexcept;
    Shelf& operator=(Shelf&&) noexcept;

    /// In the order in which the libraries were given.
    [[nodiscard]] std::vector<Contents> contents() const;
    /// Follows redirects: the article's key may differ from `key`. Absent: no such library or article.
    /// Its links include those that other open libraries have to it, by their addresses
    /// (carrel://library/slug); mentions are found within a library only.
    [[nodiscard]] std::optional<OpenArticle> open(const library::ArticleKey& key) const;
    /// What else a reader of an article may want; see links::Related.
    [[nodiscard]] std::vector<links::RelatedArticle> related(const library::ArticleKey& key,
                                                             std::size_t limit) const;
    /// What lies around an article; see links::neighbourhoodOf.
    [[nodiscard]] links::Neighbourhood neighbourhood(const library::ArticleKey& key, std::uint32_t steps,
                                                     std::size_t most) const;
    /// All articles of a library and what connects them; empty for one that isn't open.
    [[nodiscard]] links::Neighbourhood wholeMap(const std::string& library) const;
    /// An article alone, without its links and figures; follows redirects.
    [[nodiscard]] std::optional<library::Article> find(const library::ArticleKey& key) const;
    /// What lists show of an article; follows redirects.
    [[nodiscard]] std::optional<library::Summary> findSummary(const library::ArticleKey& key) const;
    /// Over all libraries, best first. A library whose index is damaged is left out, which the answer says.
    [[nodiscard]] search::Answer search(const search::Request& request, const std::stop_token& stop) const;

private:
    struct Place;
    void nameInOtherLibraries(const library::ArticleKey& key, std::vector<library::Link>& out) const;
    void addFromOtherLibraries(const library::ArticleKey& key, std::vector<library::Link>& in) const;
    [[nodiscard]] const Place* placeOf(const std::string& library) const;
    std::vector<Place> places_;
    std::unique_ptr<search::Index> index_;  // of all libraries
};

}  // namespace carrel::workspace
