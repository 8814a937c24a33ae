// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace carrel::soak {

/// Catches what the toolkit warns of and all else that is written to the error output, as long as it is
/// there. One at a time. Reports of sanitizers still reach the error output.
class Warnings {
public:
    /// `file` takes what is written.
    explicit Warnings(std::filesystem::path file);
    ~Warnings();
    Warnings(const Warnings&) = delete;
    Warnings& operator=(const Warnings&) = delete;

    /// How much was written so far.
    [[nodiscard]] std::size_t bytes() const;
    /// Each line behind so many bytes.
    [[nodiscard]] std::vector<std::string> linesFrom(std::size_t bytes) const;

private:
    std::filesystem::path file_;
    int output_;  ///< where the error output went before
};

}  // namespace carrel::soak
