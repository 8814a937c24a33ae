// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace carrel::bench {

struct Query {
    std::string mix;
    std::string text;  ///< words, or a phrase in quotes
};

/// Whether a query is still being typed, so that its last word is a prefix.
inline bool isTyped(const Query& query) {
    return query.mix == "typing";
}

struct Found {
    std::string id;
    double score = 0;
};

/// A search engine with a collection open. One per process, so that its memory can be told.
class Engine {
public:
    virtual ~Engine() = default;
    /// Best first.
    virtual std::vector<Found> search(const Query& query, std::size_t limit) = 0;
};

/// `carrel`: whole answers; `carrel-hits`: neither passages nor counts, which the peers don't give either.
std::unique_ptr<Engine> openCarrel(const std::string& name, const std::filesystem::path& library);
/// `fts5-or` or `fts5-and`.
std::unique_ptr<Engine> openFts5(const std::string& name, const std::filesystem::path& database);
/// `xapian`, or `xapian-spelling`: each query corrected first.
std::unique_ptr<Engine> openXapian(const std::string& name, const std::filesystem::path& folder);

/// Make a peer's database from JSON lines with `id`, `title` and `body`.
void buildFts5(const std::filesystem::path& articles, const std::filesystem::path& database);
void buildXapian(const std::filesystem::path& articles, const std::filesystem::path& folder);

}  // namespace carrel::bench
