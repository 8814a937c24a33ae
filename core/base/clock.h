// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

namespace carrel {

using Time = std::chrono::sys_time<std::chrono::milliseconds>;

/// Tells the time; passed in, because core has no clock of its own. Callable on any thread.
using Clock = std::function<Time()>;

}  // namespace carrel
