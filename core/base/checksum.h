// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

namespace carrel {

/// Tells damaged bytes from whole ones, several bytes a nanosecond; no protection against intent. Bytes of
/// the same number that differ within eight in a row, from a place that eight divides, never have the same
/// sum.
std::uint64_t checksum(std::span<const unsigned char> bytes);

}  // namespace carrel
