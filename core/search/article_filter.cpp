// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/article_filter.h"

#include <charconv>
#include <limits>
#include <optional>

#include "core/sql/statement.h"
#include "core/text/fold.h"

namespace carrel::search {

namespace {

std::optional<std::int64_t> number(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = failure == std::errc() && end == text.data() + text.size() && !text.empty();
    return whole ? std::optional(value) : std::nullopt;
}

struct NumberRange {
    std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
};

/// "2015..2020", open at either side; absent for anything else.
std::optional<NumberRange> rangeOf(std::string_view text) {
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) return std::nullopt;
    NumberRange range;
    if (dots > 0) {
        const auto least = number(text.substr(0, dots));
        if (!least) return std::nullopt;
        range.least = *least;
    }
    if (dots + 2 < text.size()) {
        const auto most = number(text.substr(dots + 2));
        if (!most) return std::nullopt;
        range.most = *most;
    }
    return range;
}

/// Compares what a library says with what a reader asked for: folded, and enough of the beginning.
bool fits(const std::string& value, const std::string& folded) {
    return !folded.empty() &&
           (text::fold(value).starts_with(folded) || text::slugOf(value).starts_with(folded));
}

ArticleIds withValue(sql::Statement& rows, const std::string& wanted) {
    const std::string folded = text::fold(wanted);
    const auto range = rangeOf(wanted);
    ArticleIds found;
    while (rows.step()) {
        const auto [id, value] = rows.row<std::int64_t, std::string>();
        const auto year = range ? number(value) : std::nullopt;
        if (range ? year && *year >= range->least && *year <= range->most : fits(value, folded))
            found.insert(id);
    }
    return found;
}

}  // namespace

bool knowsField(sql::Database& database, const std::string& name) {
    if (name == "kind" || name == "tag" || name == "in") return true;
    sql::Statement row(database, "SELECT 1 FROM field WHERE name = ? COLLATE NOCASE LIMIT 1");
    return row.bind(name).step();
}

ArticleIds articlesWith(sql::Database& database, const Term& field) {
    const std::string& wanted = field.words.front();
    if (field.field == "kind") {
        sql::Statement rows(database, "SELECT id, kind FROM article");
        return withValue(rows.bind(), wanted);
    }
    if (field.field == "tag") {
        sql::Statement rows(database, "SELECT article, name FROM tag");
        return withValue(rows.bind(), wanted);
    }
    if (field.field == "in") {
        sql::Statement rows(database, "SELECT article.id, library.id FROM article, library");
        return withValue(rows.bind(), wanted);
    }
    sql::Statement rows(database, "SELECT article, value FROM field WHERE name = ? COLLATE NOCASE");
    return withValue(rows.bind(field.field), wanted);
}

}  // namespace carrel::search
