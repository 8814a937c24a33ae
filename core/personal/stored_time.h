// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>

#include "core/base/clock.h"

namespace carrel::personal {

/// How the personal file holds a time: milliseconds since 1970, UTC.
inline std::int64_t milliseconds(Time time) {
    return time.time_since_epoch().count();
}

inline Time timeAt(std::int64_t milliseconds) {
    return Time(std::chrono::milliseconds(milliseconds));
}

}  // namespace carrel::personal
