// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/vocabulary.h"

#include <algorithm>
#include <tuple>
#include <vector>

#include "core/search/match_text.h"
#include "core/search/word_forms.h"
#include "core/sql/statement.h"
#include "core/text/utf8.h"

namespace carrel::search {

namespace {

std::u32string codePoints(const std::string& utf8) {
    std::u32string points;
    for (std::size_t at = 0; at < utf8.size();)
        points += text::next(utf8, at);
    return points;
}

/// Optimal string alignment distance, or limit + 1 as soon as it is beyond the limit.
std::size_t distance(const std::u32string& a, const std::u32string& b, std::size_t limit) {
    std::vector<std::size_t> before(b.size() + 1);
    std::vector<std::size_t> last(b.size() + 1);
    std::vector<std::size_t> now(b.size() + 1);
    for (std::size_t column = 0; column <= b.size(); ++column)
        last[column] = column;
    for (std::size_t row = 1; row <= a.size(); ++row) {
        now[0] = row;
        std::size_t least = row;
        for (std::size_t column = 1; column <= b.size(); ++column) {
            const std::size_t changed = a[row - 1] == b[column - 1] ? 0 : 1;
            now[column] = std::min({last[column] + 1, now[column - 1] + 1, last[column - 1] + changed});
            const bool swapped =
                row > 1 && column > 1 && a[row - 1] == b[column - 2] && a[row - 2] == b[column - 1];
            if (swapped) now[column] = std::min(now[column], before[column - 2] + 1);
            least = std::min(least, now[column]);
        }
        if (least > limit) return limit + 1;
        before.swap(last);
        last.swap(now);
    }
    return last[b.size()];
}

}  // namespace

bool Vocabulary::holds(const std::string& folded) {
    const WantedWord word{indexForm(folded), indexForm(stemmer_.stem(folded))};
    sql::Statement row(database_, "SELECT 1 FROM search_word WHERE word = ?");
    if (row.bind(word.form).step()) return true;
    sql::Statement otherForm(database_, "SELECT 1 FROM search WHERE search MATCH ? LIMIT 1");
    return otherForm.bind(matchWord(word)).step();
}

bool Vocabulary::holdsPrefix(const std::string& prefix) {
    sql::Statement row(database_, "SELECT word FROM search_word WHERE word >= ? ORDER BY word LIMIT 1");
    return row.bind(prefix).step() && std::get<0>(row.row<std::string>()).starts_with(prefix);
}

std::optional<std::string> Vocabulary::likeliest(const std::string& form) {
    constexpr std::size_t shortest = 4;
    constexpr std::size_t longEnoughForTwo = 8;
    const std::u32string wanted = codePoints(form);
    if (wanted.size() < shortest) return std::nullopt;
    const std::size_t limit = wanted.size() < longEnoughForTwo ? 1 : 2;
    sql::Statement rows(database_,
                        "SELECT word, count FROM search_word WHERE length(word) BETWEEN ?1 - ?2 AND ?1 + ?2"
                        " ORDER BY word");
    rows.bind(static_cast<std::int64_t>(wanted.size()), static_cast<std::int64_t>(limit));
    using Rank = std::tuple<std::size_t, std::int64_t, std::string>;
    std::optional<Rank> best;
    while (rows.step()) {
        auto [word, count] = rows.row<std::string, std::int64_t>();
        const std::size_t away = distance(wanted, codePoints(word), limit);
        if (away > limit) continue;
        Rank rank{away, -count, std::move(word)};
        if (!best || rank < *best) best = std::move(rank);
    }
    if (!best) return std::nullopt;
    return std::get<2>(*best);
}

}  // namespace carrel::search
