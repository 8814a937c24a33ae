// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/anchor/edit_distance.h"

#include <unordered_map>

namespace carrel::personal {

namespace {

constexpr std::size_t bits = 64;

/// 64 rows of one column of the table: whether each is one more, or one less, than the row above.
struct Block {
    std::uint64_t more = ~std::uint64_t{0};
    std::uint64_t less = 0;
};

/// Goes on by a column. `in` and the result: how the row above the block, and its row `last`, differ from the
/// column before.
int advance(Block& block, std::uint64_t equal, int in, std::uint64_t last) {
    const std::uint64_t vertical = equal | block.less;
    if (in < 0) equal |= 1U;
    const std::uint64_t horizontal = (((equal & block.more) + block.more) ^ block.more) | equal;
    std::uint64_t more = block.less | ~(horizontal | block.more);
    std::uint64_t less = block.more & horizontal;
    const int out = (more & last) != 0 ? 1 : (less & last) != 0 ? -1 : 0;
    more <<= 1U;
    less <<= 1U;
    if (in < 0) less |= 1U;
    if (in > 0) more |= 1U;
    block.more = less | ~(vertical | more);
    block.less = more & vertical;
    return out;
}

}  // namespace

std::vector<std::uint32_t> editDistances(std::u32string_view pattern, std::u32string_view text,
                                         MatchBegin begin) {
    const std::size_t count = (pattern.size() + bits - 1) / bits;
    std::unordered_map<char32_t, std::vector<std::uint64_t>> places;
    for (std::size_t row = 0; row < pattern.size(); ++row) {
        std::vector<std::uint64_t>& mask = places[pattern[row]];
        mask.resize(count);
        mask[row / bits] |= std::uint64_t{1} << (row % bits);
    }
    const std::vector<std::uint64_t> nowhere(count);
    const std::uint64_t lastOfAll = std::uint64_t{1} << ((pattern.size() - 1) % bits);
    const std::uint64_t lastOfBlock = std::uint64_t{1} << (bits - 1);
    std::vector<Block> blocks(count);
    std::vector<std::uint32_t> distances{static_cast<std::uint32_t>(pattern.size())};
    distances.reserve(text.size() + 1);
    auto distance = static_cast<std::int64_t>(pattern.size());
    for (const char32_t letter : text) {
        const auto found = places.find(letter);
        const std::vector<std::uint64_t>& equal = found == places.end() ? nowhere : found->second;
        int carried = begin == MatchBegin::AtTheStart ? 1 : 0;
        for (std::size_t at = 0; at < count; ++at)
            carried = advance(blocks[at], equal[at], carried, at + 1 == count ? lastOfAll : lastOfBlock);
        distance += carried;
        distances.push_back(static_cast<std::uint32_t>(distance));
    }
    return distances;
}

}  // namespace carrel::personal
