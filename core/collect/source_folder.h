// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/base/problem.h"

namespace carrel::collect {

/// What lies in the folder of a library. Hidden files and folders are left out; symbolic links count as long
/// as they stay in the folder. Paths are from the folder, with '/', and UTF-8.
class SourceFolder {
public:
    /// Lists the folder. What can't be listed, or leads out of it, is reported.
    SourceFolder(const std::filesystem::path& folder, std::vector<Problem>& problems);

    /// The folder's own name.
    [[nodiscard]] std::string name() const;
    /// Markdown and text files, in the order of their paths.
    [[nodiscard]] const std::vector<std::string>& articles() const { return articles_; }
    /// Pictures, in the order of their paths.
    [[nodiscard]] const std::vector<std::string>& pictures() const { return pictures_; }
    /// A picture's path by its file name alone, as note programs write it; of several, the first by path.
    [[nodiscard]] std::optional<std::string> findPicture(const std::string& fileName) const;
    /// Canonical.
    [[nodiscard]] const std::filesystem::path& root() const { return root_; }
    [[nodiscard]] std::filesystem::path at(const std::string& path) const { return root_ / path; }
    /// Whether there is a regular file, and it is in the folder, symbolic links followed.
    enum class Presence { Here, Missing, Outside };
    [[nodiscard]] Presence presenceOf(const std::filesystem::path& file) const;
    /// The path of a file that is here.
    [[nodiscard]] std::string pathOf(const std::filesystem::path& file) const;

private:
    void list(const std::filesystem::path& folder, std::vector<std::filesystem::path>& pending,
              std::vector<Problem>& problems);
    void add(const std::filesystem::directory_entry& entry, std::vector<std::filesystem::path>& pending,
             std::vector<Problem>& problems);
    void addFile(const std::filesystem::path& file, Presence presence, std::vector<Problem>& problems);
    [[nodiscard]] bool holds(const std::filesystem::path& real) const;

    std::filesystem::path root_;
    std::vector<std::string> articles_;
    std::vector<std::string> pictures_;
    std::map<std::string, std::string> pictureNames_;  ///< file name to path
};

}  // namespace carrel::collect
