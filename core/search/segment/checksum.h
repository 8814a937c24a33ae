// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "core/search/segment/bytes.h"

namespace carrel::search {

/// Tells damaged bytes from whole ones, several bytes a nanosecond; no protection against intent.
std::uint64_t checksum(Bytes bytes);

}  // namespace carrel::search
