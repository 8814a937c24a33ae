// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/library/article.h"
#include "core/markup/document.h"

namespace carrel::links {

/// The names under which one article is found.
struct Names {
    std::string slug;
    std::string path;  ///< of its file in the folder, with '/'; empty when it has none
    std::string title;
    std::vector<std::string> aliases;
    std::vector<std::string> former;  ///< earlier slugs
    std::vector<library::Section> sections;
};

/// Where a written link leads.
struct Resolution {
    enum class State { Found, Missing, Ambiguous };
    State state = State::Missing;
    std::string slug;                     ///< Found
    std::string anchor;                   ///< Found: of the section that was named; empty when none was
    bool sectionMissing = false;          ///< the article is there, the section is not
    std::vector<std::string> candidates;  ///< Ambiguous: slugs, sorted
};

/// Finds the article that a link means: by slug, then path, title, alias, each with case and accents folded
/// and spaces, hyphens and underscores alike. Two articles under one name are reported, not guessed between.
/// A folder means its index or readme. "Page@120", a place by its number, means the page.
class Resolver {
public:
    using FindSections = std::function<std::vector<library::Section>(const std::string& slug)>;

    explicit Resolver(const std::vector<Names>& articles);
    /// Empty. Asks for sections when a link names one; those of the names that are added don't count.
    explicit Resolver(FindSections findSections);
    ~Resolver();

    void add(const Names& names);
    void remove(const std::string& slug);

    /// `fromSlug` and `fromPath` name the article that holds the link: paths are relative to it.
    [[nodiscard]] Resolution resolve(const markup::WrittenLink& link, std::string_view fromSlug,
                                     std::string_view fromPath) const;
    /// By any name, without an anchor (for relations and columns).
    [[nodiscard]] Resolution resolveName(std::string_view name) const;

    /// Keys of all names by which resolve() may look for a link's target, from an article of a path; sorted.
    [[nodiscard]] static std::vector<std::string> keysAskedFor(const markup::WrittenLink& link,
                                                               std::string_view fromPath);
    /// Keys of all names under which an article is found; sorted. Where none of them is among those that a
    /// link asks for, the article has no say in where the link leads.
    [[nodiscard]] static std::vector<std::string> keysOf(const Names& names);
    /// The keys with the places that they have in the order of resolution. An article that keeps an entry
    /// leads links by that key where it led them before.
    [[nodiscard]] static std::set<std::pair<int, std::string>> claimsOf(const Names& names);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace carrel::links
