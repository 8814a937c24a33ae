// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sql/page_checksum.h"

#include <cstring>

#include "core/base/checksum.h"

namespace carrel::sql {

namespace {

std::uint64_t checksumOf(std::span<const unsigned char> page, std::uint64_t number) {
    return checksum(page.first(page.size() - pageChecksumSize)) + number;
}

}  // namespace

void stampPage(std::span<unsigned char> page, std::uint64_t number) {
    const std::uint64_t sum = checksumOf(page, number);
    std::memcpy(page.last(pageChecksumSize).data(), &sum, sizeof sum);
}

bool isWholePage(std::span<const unsigned char> page, std::uint64_t number) {
    const std::uint64_t sum = checksumOf(page, number);
    return std::memcmp(page.last(pageChecksumSize).data(), &sum, sizeof sum) == 0;
}

}  // namespace carrel::sql
