// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace carrel::personal {

/// Where a match may begin in the text.
enum class MatchBegin { Anywhere, AtTheStart };

/// For each place of the text, how many code points have to be put in, left out or replaced so that the
/// pattern becomes some text that ends before that place: `size() + 1` numbers. The pattern isn't empty.
/// Bit-parallel after G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
/// programming", Journal of the ACM 46 (1999), in blocks of 64: time in proportion to the text and a 64th of
/// the pattern.
std::vector<std::uint32_t> editDistances(std::u32string_view pattern, std::u32string_view text,
                                         MatchBegin begin);

}  // namespace carrel::personal
