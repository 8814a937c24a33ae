// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>

namespace carrel::lint {

/// The files of a source folder, searched for the line that a finding is about.
class SourceLines {
public:
    explicit SourceLines(std::filesystem::path folder) : folder_(std::move(folder)) {}

    /// From 1; 0 when no line holds the words, or the file can't be read.
    [[nodiscard]] std::size_t lineOf(const std::string& file, const std::string& words);

private:
    const std::string& textOf(const std::string& file);

    std::filesystem::path folder_;
    std::map<std::string, std::string> texts_;
};

}  // namespace carrel::lint
