// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/bit_block.h"

#include <gtest/gtest.h>

#include <array>
#include <random>
#include <vector>

namespace carrel::search {
namespace {

/// Packed, and with what must stand behind it.
struct Packed {
    explicit Packed(const std::vector<std::uint32_t>& numbers) {
        packBlock(numbers, text);
        size = text.size();
        text.append(bytesBehindBlocks, '\0');
    }
    [[nodiscard]] Bytes bytes() const { return {reinterpret_cast<const unsigned char*>(text.data()), size}; }

    std::string text;
    std::size_t size = 0;
};

std::vector<std::uint32_t> randomNumbers(std::mt19937& random) {
    std::vector<std::uint32_t> numbers(1 + random() % blockSize);
    const auto bits = random() % 33;
    for (std::uint32_t& number : numbers) {
        const auto wide = random() % 10 == 0 ? 32 : bits;
        number = wide == 0 ? 0 : static_cast<std::uint32_t>(random() >> (32 - wide));
    }
    return numbers;
}

TEST(BitBlock, GivesBackTheNumbersThatWerePacked) {
    std::mt19937 random(3);
    for (int round = 0; round < 2000; ++round) {
        const auto numbers = randomNumbers(random);
        const Packed packed(numbers);
        std::vector<std::uint32_t> read(numbers.size());
        EXPECT_TRUE(unpackBlock(packed.bytes(), numbers.size(), read.data()).empty());
        EXPECT_EQ(read, numbers);
    }
}

TEST(BitBlock, SaysSoWhenItIsCutShort) {
    std::mt19937 random(5);
    std::array<std::uint32_t, blockSize> read;
    for (int round = 0; round < 200; ++round) {
        const auto numbers = randomNumbers(random);
        const Packed packed(numbers);
        for (std::size_t size = 0; size < packed.size; ++size)
            EXPECT_THROW(unpackBlock(packed.bytes().first(size), numbers.size(), read.data()),
                         library::Damage);
    }
}

TEST(BitBlock, ReadsAnyBytesWithoutHarm) {
    std::mt19937 random(9);
    std::array<std::uint32_t, blockSize> read;
    for (int round = 0; round < 5000; ++round) {
        std::string text(random() % 700, '\0');
        for (char& c : text)
            c = static_cast<char>(random());
        const std::size_t size = text.size();
        text.append(bytesBehindBlocks, '\0');
        const Bytes bytes(reinterpret_cast<const unsigned char*>(text.data()), size);
        try {
            EXPECT_LE(unpackBlock(bytes, 1 + random() % blockSize, read.data()).size(), size);
        } catch (const library::Damage&) {  // a fair answer
        }
    }
}

}  // namespace
}  // namespace carrel::search
