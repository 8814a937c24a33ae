// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/cli/console.h"

namespace CLI {
class App;
}

namespace carrel::cli {

/// `info FILE`: says what a library is, or which articles it holds.
class InfoCommand {
public:
    /// Adds its arguments to the program's.
    explicit InfoCommand(CLI::App& app);
    InfoCommand(const InfoCommand&) = delete;
    InfoCommand& operator=(const InfoCommand&) = delete;

    /// Once the arguments are parsed: whether this command is the one.
    [[nodiscard]] bool asked() const;
    [[nodiscard]] int run(const Console& console) const;

private:
    CLI::App* command_;
    std::string file_;
    bool json_ = false;
    bool slugs_ = false;
};

}  // namespace carrel::cli
