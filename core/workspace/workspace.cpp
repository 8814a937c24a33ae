// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/workspace/workspace.h"

#include <utility>

namespace carrel::workspace {

Workspace::Workspace(std::vector<std::filesystem::path> libraries, std::filesystem::path personalFile,
                     Clock clock)
    : libraries_(std::move(libraries)), personalFile_(std::move(personalFile)), clock_(std::move(clock)) {}

Shelf Workspace::openShelf() const {
    return Shelf(libraries_);
}

std::unique_ptr<personal::Store> Workspace::openStore() const {
    return personal::Store::openAsPossible(personalFile_, clock_);
}

}  // namespace carrel::workspace
