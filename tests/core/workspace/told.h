// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/library/open_error.h"
#include "core/library/reader.h"
#include "core/search/index.h"

namespace carrel::test {

/// Some of what a library says when it is opened anew; what it says to be damaged is absent.
struct Told {
    std::optional<library::Article> article;
    std::optional<std::vector<library::Link>> links;
    std::optional<std::vector<std::string>> found;  ///< slug and passage of each hit

    [[nodiscard]] int damaged() const { return !article + !links + !found; }
};

/// What is read, unless it is said, with the file's name, to be damaged.
template <class Read>
auto unlessDamaged(const std::filesystem::path& file, const Read& read) -> std::optional<decltype(read())> {
    try {
        return read();
    } catch (const library::OpenError& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr(file.filename().string()));
        return std::nullopt;
    }
}

inline std::vector<std::string> foundIn(const std::filesystem::path& file, const std::string& query) {
    search::Request request;
    request.text = query;
    request.query = search::parse(query).query;
    request.limit = 3;
    std::vector<std::string> found;
    for (const search::Hit& hit : search::openIndex(file)->search(request, {}).hits)
        found.push_back(hit.article.slug + ": " + hit.title + ": " + hit.snippet.text);
    return found;
}

/// An article that is there, its links, and what a query finds.
inline Told toldBy(const std::filesystem::path& file, const std::string& slug, const std::string& query) {
    Told told;
    const auto opened = unlessDamaged(file, [&] { return library::open(file); });
    if (opened) {
        const library::Reader& reader = **opened;
        told.article = unlessDamaged(file, [&] {
            const auto article = reader.find(slug);
            EXPECT_TRUE(article) << slug;
            return article.value_or(library::Article());
        });
        told.links = unlessDamaged(file, [&] {
            auto [all, in] = reader.links(slug);
            all.insert(all.end(), in.begin(), in.end());
            return all;
        });
    }
    told.found = unlessDamaged(file, [&] { return foundIn(file, query); });
    return told;
}

inline void expectNothingElse(const Told& now, const Told& right) {
    EXPECT_TRUE(now.article.value_or(*right.article) == *right.article);
    EXPECT_TRUE(now.links.value_or(*right.links) == *right.links);
    EXPECT_TRUE(now.found.value_or(*right.found) == *right.found);
}

}  // namespace carrel::test
