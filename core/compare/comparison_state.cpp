// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/comparison_state.h"

#include <algorithm>
#include <utility>

#include "core/text/percent.h"

namespace carrel::compare {

namespace {

/// Cuts off what stands before a sign.
std::string_view cut(std::string_view& rest, char sign) {
    const std::size_t at = std::min(rest.find(sign), rest.size());
    const std::string_view first = rest.substr(0, at);
    rest.remove_prefix(std::min(at + 1, rest.size()));
    return first;
}

std::vector<std::string> namesIn(std::string_view list) {
    std::vector<std::string> names;
    while (!list.empty()) {
        std::string name = text::percentDecoded(cut(list, ','));
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(std::move(name));
    }
    return names;
}

void appendNames(std::string& query, std::string_view key, const std::vector<std::string>& names) {
    if (names.empty()) return;
    query += (query.empty() ? "" : "&") + std::string(key);
    char sign = '=';
    for (const std::string& name : names) {
        query += sign + text::percentEncoded(name);
        sign = ',';
    }
}

}  // namespace

ComparisonState readComparisonState(std::string_view query) {
    ComparisonState state;
    while (!query.empty()) {
        std::string_view value = cut(query, '&');
        const std::string_view key = cut(value, '=');
        if (key == "articles") state.articles = namesIn(value);
        if (key == "columns") state.columns = namesIn(value);
        if (key == "differences") state.onlyDifferences = true;
    }
    return state;
}

std::string toQuery(const ComparisonState& state) {
    std::string query;
    appendNames(query, "articles", state.articles);
    appendNames(query, "columns", state.columns);
    if (state.onlyDifferences) query += query.empty() ? "differences" : "&differences";
    return query;
}

std::string nameOfArticle(const library::ArticleKey& article, const std::string& library) {
    return article.library == library ? article.slug : article.library + "/" + article.slug;
}

library::ArticleKey articleNamed(const std::string& name, const std::string& library) {
    const std::size_t slash = name.find('/');
    return slash == std::string::npos ? library::ArticleKey{library, name}
                                      : library::ArticleKey{name.substr(0, slash), name.substr(slash + 1)};
}

std::vector<std::size_t> firstColumns(const Comparison& comparison) {
    std::vector<std::size_t> columns;
    for (std::size_t at = 0; at < comparison.columns.size(); ++at)
        if (comparison.columns[at].shown) columns.push_back(at);
    return columns;
}

std::vector<std::size_t> columnsNamed(const Comparison& comparison, const std::vector<std::string>& names) {
    std::vector<std::size_t> columns;
    for (const std::string& name : names) {
        const auto found = std::find_if(comparison.columns.begin(), comparison.columns.end(),
                                        [&](const Column& column) { return column.name == name; });
        if (found == comparison.columns.end()) continue;
        const auto at = static_cast<std::size_t>(found - comparison.columns.begin());
        if (std::find(columns.begin(), columns.end(), at) == columns.end()) columns.push_back(at);
    }
    return columns.empty() ? firstColumns(comparison) : columns;
}

}  // namespace carrel::compare
