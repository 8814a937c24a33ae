// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/cli/console.h"

namespace CLI {
class App;
}

namespace carrel::cli {

/// `reindex FILE`: makes a library's search index anew.
class ReindexCommand {
public:
    /// Adds its arguments to the program's.
    explicit ReindexCommand(CLI::App& app);
    ReindexCommand(const ReindexCommand&) = delete;
    ReindexCommand& operator=(const ReindexCommand&) = delete;

    /// Once the arguments are parsed: whether this command is the one.
    [[nodiscard]] bool asked() const;
    [[nodiscard]] int run(const Console& console) const;

private:
    CLI::App* command_;
    std::string file_;
};

}  // namespace carrel::cli
