// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>

namespace carrel::sql {

/// SQLite said no: a broken world (disk, corruption, a locked file) or our own mistake.
class Error : public std::runtime_error {
public:
    Error(int extendedCode, const std::string& what) : std::runtime_error(what), code_(extendedCode) {}

    /// SQLite's extended result code.
    [[nodiscard]] int extendedCode() const { return code_; }
    /// The file is not a database, or its bytes are damaged.
    [[nodiscard]] bool damaged() const;
    /// The disk is full.
    [[nodiscard]] bool full() const;

private:
    int code_;
};

}  // namespace carrel::sql
