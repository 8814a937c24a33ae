// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "core/base/clock.h"
#include "core/personal/personal_data.h"

namespace carrel::personal {

/// All of it, as docs/formats/personal.md describes; the same data gives the same bytes. Without a time the
/// file doesn't say when it was written.
std::string toJson(const PersonalData& data, std::optional<Time> exported);

}  // namespace carrel::personal
