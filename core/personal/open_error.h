// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stdexcept>
#include <string>

namespace carrel::personal {

/// Why the personal file could not be opened; what() is a sentence for the reader. The file was left as it
/// is.
class OpenError : public std::runtime_error {
public:
    enum class Reason {
        Unwritable,
        Foreign,
        Newer,
        Damaged,  ///< or missing, while there are backups of it
        InUse,    ///< another Carrel writes it
    };
    OpenError(Reason reason, const std::string& what) : std::runtime_error(what), reason_(reason) {}
    [[nodiscard]] Reason reason() const { return reason_; }

private:
    Reason reason_;
};

/// The personal file is open to be read only: the change was not made. what() is a sentence for the reader.
class ReadOnlyError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

}  // namespace carrel::personal
