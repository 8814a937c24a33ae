// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/range.h"

namespace carrel::text {

struct FindOptions {
    bool asWritten = false;   ///< case and accents count
    bool wholeWords = false;  ///< letters and digits end where the phrase does
    bool operator==(const FindOptions&) const = default;
};

/// Looks for one phrase in texts, letter by letter. Letters are compared as fold() makes them; each white
/// space stands for any other, and straight quotes and hyphens for those of printers. Characters that nobody
/// sees (soft hyphens, joiners) are passed over. Takes valid UTF-8.
class Finder {
public:
    explicit Finder(std::string_view phrase, const FindOptions& options = {});

    /// A phrase of nothing that is seen is found nowhere.
    [[nodiscard]] bool empty() const { return phrase_.empty(); }
    /// In the order of the text; none overlaps another. Whole characters with their marks: half of a ligature
    /// gives all of it.
    [[nodiscard]] std::vector<Range> findIn(std::string_view utf8) const;

private:
    std::string phrase_;
    FindOptions options_;
};

}  // namespace carrel::text
