// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>

namespace carrel::library {

/// Why a library file could not be opened; what() is a sentence for the reader with the file's name.
class OpenError : public std::runtime_error {
public:
    enum class Reason { Missing, Foreign, Newer, Older, Damaged, Unreadable };
    OpenError(Reason reason, const std::string& what) : std::runtime_error(what), reason_(reason) {}
    [[nodiscard]] Reason reason() const { return reason_; }

private:
    Reason reason_;
};

}  // namespace carrel::library
