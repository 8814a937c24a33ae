// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/search/article_lines.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace carrel::bench {

void forEachArticle(const std::filesystem::path& file, const std::function<void(const ArticleLine&)>& use) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) throw std::runtime_error(file.string() + " can't be read");
    std::string line;
    while (std::getline(stream, line)) {
        const nlohmann::json article = nlohmann::json::parse(line);
        use({article.at("id"), article.at("title"), article.at("body")});
    }
}

}  // namespace carrel::bench
