// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/cli/console.h"

namespace CLI {
class App;
}

namespace carrel::cli {

/// `show FILE SLUG`: prints an article as text.
class ShowCommand {
public:
    /// Adds its arguments to the program's.
    explicit ShowCommand(CLI::App& app);
    ShowCommand(const ShowCommand&) = delete;
    ShowCommand& operator=(const ShowCommand&) = delete;

    /// Once the arguments are parsed: whether this command is the one.
    [[nodiscard]] bool asked() const;
    [[nodiscard]] int run(const Console& console) const;

private:
    CLI::App* command_;
    std::string file_;
    std::string slug_;
    bool json_ = false;
};

}  // namespace carrel::cli
