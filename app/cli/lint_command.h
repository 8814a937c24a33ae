// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/cli/console.h"

namespace CLI {
class App;
}

namespace carrel::cli {

/// `lint SOURCE`: what an author should mend in a folder or a library file.
class LintCommand {
public:
    /// Adds its arguments to the program's.
    explicit LintCommand(CLI::App& app);
    LintCommand(const LintCommand&) = delete;
    LintCommand& operator=(const LintCommand&) = delete;

    /// Once the arguments are parsed: whether this command is the one.
    [[nodiscard]] bool asked() const;
    [[nodiscard]] int run(const Console& console) const;

private:
    CLI::App* command_;
    std::string source_;
};

}  // namespace carrel::cli
