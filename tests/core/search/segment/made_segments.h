// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "core/search/segment/segment.h"
#include "core/search/segment/segment_builder.h"

namespace carrel::test {

/// An article of random words, the lower numbers by far the most frequent.
inline library::Article randomArticle(std::mt19937& random) {
    const auto word = [&] {
        std::geometric_distribution<int> number(0.03);
        return "w" + std::to_string(number(random));
    };
    library::Article article;
    article.kind = random() % 3 == 0 ? "page" : "bridge";
    article.title = word() + ' ' + word();
    if (random() % 4 == 0) article.aliases = {word()};
    for (auto left = 5 + random() % 60; left > 0; --left)
        article.text += word() + ' ';
    return article;
}

/// Rows count from `firstRow`.
inline std::unique_ptr<search::Segment> segmentOf(const std::filesystem::path& file,
                                                  const std::vector<library::Article>& articles,
                                                  std::uint32_t firstRow = 1) {
    search::SegmentBuilder builder("en");
    for (const library::Article& article : articles)
        builder.add(firstRow++, article);
    builder.write(file);
    return std::make_unique<search::Segment>(search::SegmentBytes::atEndOf(file));
}

}  // namespace carrel::test
