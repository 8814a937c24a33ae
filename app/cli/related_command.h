// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

#include "app/cli/console.h"

namespace CLI {
class App;
}

namespace carrel::cli {

/// `related FILE SLUG`: lists what is akin to an article, best first; with --all, to each.
class RelatedCommand {
public:
    /// Adds its arguments to the program's.
    explicit RelatedCommand(CLI::App& app);
    RelatedCommand(const RelatedCommand&) = delete;
    RelatedCommand& operator=(const RelatedCommand&) = delete;

    /// Once the arguments are parsed: whether this command is the one.
    [[nodiscard]] bool asked() const;
    [[nodiscard]] int run(const Console& console) const;

private:
    [[nodiscard]] int runAll(const Console& console) const;
    [[nodiscard]] int runOne(const Console& console) const;

    CLI::App* command_;
    std::string file_;
    std::string slug_;
    std::size_t limit_ = 10;
    bool all_ = false;
    bool json_ = false;
    bool tsv_ = false;
};

}  // namespace carrel::cli
