// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/range.h"

namespace carrel::compare {

/// The words by which texts that stand side by side differ: those whose stem is in none of the others. Words
/// that English grammar needs count only between two that differ. Per text its stretches, as places in it;
/// neighbouring words are one stretch. A text of nothing differs by no word, and nothing differs from one.
/// `language` is BCP 47; in one that is unknown words are compared as they are written.
std::vector<std::vector<Range>> differingWords(const std::vector<std::string>& texts,
                                               std::string_view language);

}  // namespace carrel::compare
