// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/article.h"
#include "core/library/description.h"
#include "core/library/graph.h"
#include "core/library/link.h"

namespace carrel::library {

struct Filter {
    std::string kind;  ///< empty: all kinds
};

/// Reads one library. Narrow on purpose: something other than a local file may stand behind it.
/// One per thread. A damaged file throws OpenError from any call.
class Reader {
public:
    virtual ~Reader() = default;

    [[nodiscard]] virtual const Description& description() const = 0;
    /// By slug, following redirects; absent is not an error.
    [[nodiscard]] virtual std::optional<Article> find(std::string_view slug) const = 0;
    /// In the order of the kinds, then by title.
    [[nodiscard]] virtual std::vector<Summary> list(const Filter& filter) const = 0;
    [[nodiscard]] virtual Links links(std::string_view slug) const = 0;
    /// Every link of the library, in the order of slugs and positions.
    [[nodiscard]] virtual std::vector<Link> allLinks() const = 0;
    /// The written links that lead to articles of another library, in the order of slugs and positions. The
    /// other end of each is the article that holds it.
    [[nodiscard]] virtual std::vector<Link> linksToLibrary(std::string_view other) const = 0;
    /// Who is connected with whom, without sentences. Read once and kept, it answers what links() would have
    /// to ask for many articles.
    [[nodiscard]] virtual Graph graph() const = 0;
    /// The tags and fields that an article shares with others.
    [[nodiscard]] virtual std::vector<SharedValue> sharedValues(std::string_view slug) const = 0;
    /// What lists show of an article; follows redirects.
    [[nodiscard]] virtual std::optional<Summary> findSummary(std::string_view slug) const = 0;
    /// A file of the library (a figure), by its path.
    [[nodiscard]] virtual std::optional<std::string> asset(std::string_view path) const = 0;
    [[nodiscard]] virtual std::size_t articleCount() const = 0;
};

/// Opens a `*.carrel` file read-only and immutable. Throws OpenError.
std::unique_ptr<Reader> open(const std::filesystem::path& file);

}  // namespace carrel::library
