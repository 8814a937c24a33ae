// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/clock.h"

namespace carrel {

/// `2026-11-28T16:35:00.123Z`, in UTC, for the years 1970 to 9999.
std::string isoTime(Time time);
/// What isoTime() wrote; absent for anything else.
std::optional<Time> parseIsoTime(std::string_view text);

}  // namespace carrel
