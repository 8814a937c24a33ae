// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "app/cli/console.h"

namespace CLI {
class App;
}

namespace carrel::cli {

/// `links FILE [SLUG]`: lists the connections of a library, or of one article from both ends.
class LinksCommand {
public:
    /// Adds its arguments to the program's.
    explicit LinksCommand(CLI::App& app);
    LinksCommand(const LinksCommand&) = delete;
    LinksCommand& operator=(const LinksCommand&) = delete;

    /// Once the arguments are parsed: whether this command is the one.
    [[nodiscard]] bool asked() const;
    [[nodiscard]] int run(const Console& console) const;

private:
    CLI::App* command_;
    std::string file_;
    std::string slug_;
    std::string type_;
    bool json_ = false;
    bool tsv_ = false;
};

}  // namespace carrel::cli
