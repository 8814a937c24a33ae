// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "app/cli/console.h"

namespace CLI {
class App;
}

namespace carrel::cli {

/// `export FILE SLUG... --html OUT`: writes articles as one document.
class ExportCommand {
public:
    /// Adds its arguments to the program's.
    explicit ExportCommand(CLI::App& app);
    ExportCommand(const ExportCommand&) = delete;
    ExportCommand& operator=(const ExportCommand&) = delete;

    /// Once the arguments are parsed: whether this command is the one.
    [[nodiscard]] bool asked() const;
    [[nodiscard]] int run(const Console& console) const;

private:
    CLI::App* command_;
    std::string file_;
    std::vector<std::string> slugs_;
    std::string html_;
    std::string title_;
};

}  // namespace carrel::cli
