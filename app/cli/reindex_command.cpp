// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/reindex_command.h"

#include <CLI/CLI.hpp>
#include <filesystem>

#include "core/search/index.h"
#include "core/search/update/index_rebuild.h"

namespace carrel::cli {

ReindexCommand::ReindexCommand(CLI::App& app)
    : command_(app.add_subcommand("reindex", "Make the search index of a library anew, from its articles")) {
    command_->add_option("file", file_, "The library file")->required();
}

bool ReindexCommand::asked() const {
    return command_->parsed();
}

int ReindexCommand::run(const Console& console) const {
    search::rebuildIndex(file_, {});
    search::checkIndex(file_);
    console.messages << printable(std::filesystem::path(file_).filename().string())
                     << " has a new search index\n";
    return done;
}

}  // namespace carrel::cli
