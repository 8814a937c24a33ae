// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/checksum.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <vector>

namespace carrel {
namespace {

std::vector<unsigned char> anyBytes(std::size_t count) {
    std::mt19937 random(82);  // NOLINT(cert-msc51-cpp): the same bytes each time
    std::vector<unsigned char> bytes(count);
    for (unsigned char& byte : bytes)
        byte = static_cast<unsigned char>(random());
    return bytes;
}

TEST(Checksum, DiffersWhicheverByteChanges) {
    std::vector<unsigned char> bytes = anyBytes(101);
    const std::uint64_t whole = checksum(bytes);
    for (unsigned char& byte : bytes) {
        const unsigned char right = byte;
        for (unsigned value = 0; value < 256; ++value) {
            byte = static_cast<unsigned char>(value);
            EXPECT_EQ(checksum(bytes) == whole, byte == right);
        }
        byte = right;
    }
}

TEST(Checksum, TellsZerosByTheirNumber) {
    EXPECT_NE(checksum(std::vector<unsigned char>(64)), checksum(std::vector<unsigned char>(96)));
}

TEST(Checksum, DependsOnTheOrder) {
    std::vector<unsigned char> bytes = anyBytes(64);
    const std::uint64_t whole = checksum(bytes);
    std::swap_ranges(bytes.begin(), bytes.begin() + 32, bytes.begin() + 32);
    EXPECT_NE(checksum(bytes), whole);
}

}  // namespace
}  // namespace carrel
