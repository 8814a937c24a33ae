// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <string>

namespace carrel::bench {

struct ArticleLine {
    std::string id;
    std::string title;
    std::string body;
};

/// Reads JSON lines, in order. Throws when the file can't be read or a line is no article.
void forEachArticle(const std::filesystem::path& file, const std::function<void(const ArticleLine&)>& use);

}  // namespace carrel::bench
