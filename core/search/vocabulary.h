// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/sql/database.h"

namespace carrel::search {

/// The words that a library holds, as written.
class Vocabulary {
public:
    /// `database` outlives the vocabulary.
    explicit Vocabulary(sql::Database& database) : database_(database) {}

    [[nodiscard]] bool holds(const std::string& form);
    [[nodiscard]] bool holdsPrefix(const std::string& prefix);
    /// The likeliest word that was meant: at most 1 letter off, 2 from eight letters on (insertions,
    /// deletions, substitutions and swaps of neighbours: F. J. Damerau, 1964); the nearest, then the most
    /// frequent, then the first by the alphabet. Absent for words under four letters.
    [[nodiscard]] std::optional<std::string> likeliest(const std::string& form);

private:
    sql::Database& database_;
};

}  // namespace carrel::search
