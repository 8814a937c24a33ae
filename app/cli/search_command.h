// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "app/cli/console.h"

namespace CLI {
class App;
}

namespace carrel::cli {

/// `search FILE QUERY…`: lists what a library holds on something, best first; `search FILE --queries LIST`:
/// on many things at once.
class SearchCommand {
public:
    /// Adds its arguments to the program's.
    explicit SearchCommand(CLI::App& app);
    SearchCommand(const SearchCommand&) = delete;
    SearchCommand& operator=(const SearchCommand&) = delete;

    /// Once the arguments are parsed: whether this command is the one.
    [[nodiscard]] bool asked() const;
    [[nodiscard]] int run(const Console& console) const;

private:
    [[nodiscard]] int runBatch(const Console& console) const;

    CLI::App* command_;
    std::string file_;
    std::vector<std::string> words_;
    std::size_t limit_ = 20;
    bool json_ = false;
    bool explain_ = false;
    std::string queries_;
    std::string format_ = "trec";
};

}  // namespace carrel::cli
