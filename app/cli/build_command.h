// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/cli/console.h"

namespace CLI {
class App;
}

namespace carrel::cli {

/// `build SOURCE --out FILE`: makes a library file from a folder or from JSON lines.
class BuildCommand {
public:
    /// Adds its arguments to the program's.
    explicit BuildCommand(CLI::App& app);
    BuildCommand(const BuildCommand&) = delete;
    BuildCommand& operator=(const BuildCommand&) = delete;

    /// Once the arguments are parsed: whether this command is the one.
    [[nodiscard]] bool asked() const;
    [[nodiscard]] int run(const Console& console) const;

private:
    CLI::App* command_;
    std::string source_;
    std::string out_;
};

}  // namespace carrel::cli
