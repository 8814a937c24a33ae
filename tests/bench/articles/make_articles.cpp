// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// Writes a collection of made-up articles, and queries for it.   usage: make_articles FOLDER COUNT [SEED]
#include <charconv>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <string_view>

#include "tests/bench/articles/article_maker.h"
#include "tests/bench/articles/query_maker.h"

namespace carrel::bench {

namespace {

constexpr std::uint32_t mostArticles = 10'000'000;

template <class Number>
Number numberIn(std::string_view text) {
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        throw std::runtime_error(std::string(text) + " is no number");
    return number;
}

std::ofstream opened(const std::filesystem::path& file) {
    std::ofstream stream(file, std::ios::binary);
    stream.exceptions(std::ios::badbit | std::ios::failbit);
    return stream;
}

void make(const std::filesystem::path& folder, std::uint32_t count, std::uint64_t seed) {
    std::filesystem::create_directories(folder);
    const Vocabulary vocabulary(seed);
    const ArticleMaker maker(vocabulary, seed);
    std::ofstream articles = opened(folder / "articles.jsonl");
    for (std::uint32_t number = 0; number < count; ++number)
        articles << maker.json(maker.make(number)) << '\n';
    articles.close();
    std::ofstream queries = opened(folder / "queries.tsv");
    for (const MadeQuery& query : QueryMaker(maker, count, seed).all())
        queries << query.mix << '\t' << query.text << '\n';
    queries.close();
}

}  // namespace

}  // namespace carrel::bench

int main(int count, char** arguments) {
    using namespace carrel::bench;
    if (count < 3 || count > 4) {
        std::cerr << "usage: make_articles FOLDER COUNT [SEED]\n";
        return EXIT_FAILURE;
    }
    try {
        const auto articles = numberIn<std::uint32_t>(arguments[2]);
        if (articles == 0 || articles > mostArticles)
            throw std::runtime_error("COUNT is from 1 to " + std::to_string(mostArticles));
        make(arguments[1], articles, count == 4 ? numberIn<std::uint64_t>(arguments[3]) : 1);
        return EXIT_SUCCESS;
    } catch (const std::exception& error) {
        std::cerr << "make_articles: " << error.what() << '\n';
        return EXIT_FAILURE;
    }
}
