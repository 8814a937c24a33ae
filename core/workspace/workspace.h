// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <vector>

#include "core/base/clock.h"
#include "core/personal/store.h"
#include "core/workspace/shelf.h"

namespace carrel::workspace {

/// The door for app and CLI: which libraries are open, and where the personal file is.
/// Holds no connection itself; each thread opens what it needs. Immutable, so safe on any thread.
class Workspace {
public:
    Workspace(std::vector<std::filesystem::path> libraries, std::filesystem::path personalFile, Clock clock);

    /// For the calling thread. Throws library::OpenError.
    [[nodiscard]] Shelf openShelf() const;
    /// For the one thread that writes. Throws personal::OpenError.
    [[nodiscard]] std::unique_ptr<personal::Store> openStore() const;
    [[nodiscard]] const std::filesystem::path& personalFile() const { return personalFile_; }

private:
    std::vector<std::filesystem::path> libraries_;
    std::filesystem::path personalFile_;
    Clock clock_;
};

}  // namespace carrel::workspace
