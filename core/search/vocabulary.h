// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/sql/database.h"
#include "core/text/stemmer.h"

namespace carrel::search {

/// The words that a library holds.
class Vocabulary {
public:
    /// Both outlive the vocabulary.
    Vocabulary(sql::Database& database, text::Stemmer& stemmer) : database_(database), stemmer_(stemmer) {}

    /// The word, or another form of it.
    [[nodiscard]] bool holds(const std::string& folded);
    [[nodiscard]] bool holdsPrefix(const std::string& prefix);
    /// The likeliest word that was meant: at most 1 letter off, 2 from eight letters on (insertions,
    /// deletions, substitutions and swaps of neighbours: F. J. Damerau, 1964); the nearest, then the most
    /// frequent, then the first by the alphabet. Absent for words under four letters.
    [[nodiscard]] std::optional<std::string> likeliest(const std::string& form);

private:
    sql::Database& database_;
    text::Stemmer& stemmer_;
};

}  // namespace carrel::search
