// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <utility>
#include <vector>

namespace carrel::desktop {

/// What the reader can take back, the newest first.
class UndoList {
public:
    using Undo = std::function<void()>;

    void add(Undo undo) { all_.push_back(std::move(undo)); }
    /// Takes back the newest; nothing when there is none.
    void undoLast() {
        if (all_.empty()) return;
        const Undo undo = std::move(all_.back());
        all_.pop_back();
        undo();
    }

private:
    std::vector<Undo> all_;
};

}  // namespace carrel::desktop
