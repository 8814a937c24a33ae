// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/search/answer.h"
#include "core/search/candidates.h"
#include "core/search/wanted_words.h"
#include "core/sql/database.h"
#include "core/text/stemmer.h"

namespace carrel::search {

/// Makes hits of candidates: title, passage, section.
class HitReader {
public:
    /// All references outlive the reader.
    HitReader(sql::Database& database, std::string library, const Wanted& wanted, text::Stemmer& stemmer);

    /// How well the title or an alias answers the query by itself: 0 to 1; beyond 1 when it says just that.
    [[nodiscard]] double titleFit(const Candidate& candidate);
    /// The score takes what the candidate has and adds how near its words stand to each other.
    [[nodiscard]] Hit read(const Candidate& candidate, double score);

private:
    [[nodiscard]] std::vector<std::string> names(std::int64_t id);
    [[nodiscard]] double fit(const std::string& name);
    [[nodiscard]] std::optional<library::Section> sectionAt(std::int64_t id, std::uint32_t position);

    sql::Database& database_;
    std::string library_;
    const Wanted& wanted_;
    text::Stemmer& stemmer_;
};

}  // namespace carrel::search
