// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/cli/console.h"

namespace carrel::cli {

/// Does what the arguments (without the program's name) ask for and returns an ExitCode. Failures of the
/// world come out as exceptions, for main() to tell.
int run(const std::vector<std::string>& arguments, const Console& console);

}  // namespace carrel::cli
