// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace carrel::test {

/// Stands between SQLite and the disk of this process while it lives, and lets calls fail that open, write,
/// sync, cut or remove a file.
class FailingDisk {
public:
    enum class Failure {
        Once,  ///< the call fails with an error of reading or writing
        Full,  ///< this write and all behind it find the disk full
    };

    FailingDisk();
    ~FailingDisk();
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;

    /// The n-th call from now on fails, counted from 1.
    void failAt(std::uint64_t call, Failure failure);
    /// All calls go through again.
    void heal();
    /// Whether a call failed since failAt().
    [[nodiscard]] bool failed() const;
};

}  // namespace carrel::test
