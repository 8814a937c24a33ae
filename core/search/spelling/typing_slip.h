// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace carrel::search {

/// How unlikely it is that a word was typed as another that is so many edits away: about 3 an edit, a little
/// less for slips that fingers make (neighbouring keys, doubled and swapped letters), more for a wrong first
/// letter.
double slipCost(std::u32string_view typed, std::u32string_view meant, std::size_t edits);

std::string utf8Of(std::u32string_view points);

}  // namespace carrel::search
