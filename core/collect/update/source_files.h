// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/collect/source_folder.h"
#include "core/library/upkeep.h"

namespace carrel::collect {

/// Files of a source by their paths: articles, pictures, library.yaml and sources.yaml.
using SourceFiles = std::map<std::string, library::SourceFile>;

/// All files that a library is made from. When they were modified is left out, so that copies of a folder
/// make the same library.
SourceFiles sourceFiles(const SourceFolder& folder);

/// What has changed in a folder since a library was made from it.
struct FileChanges {
    std::set<std::string> articles;  ///< changed, added or removed
    std::set<std::string> pictures;
    bool pictureSet = false;  ///< pictures were added or removed: articles may show others than before
    bool library = false;     ///< library.yaml or sources.yaml changed: they say something of every article
    SourceFiles files;        ///< of those that are there, what the library is to know now and doesn't
    std::set<std::string> gone;

    [[nodiscard]] bool any() const { return library || !articles.empty() || !pictures.empty(); }
};

/// Compares a folder with the files that a library knows. A file of the same size and time is taken as
/// unchanged, unless it was modified when, or after, the library was last written (`written`); then its bytes
/// are compared, too.
FileChanges findChanges(const SourceFolder& folder, const SourceFiles& known,
                        const std::vector<std::filesystem::path>& library);

}  // namespace carrel::collect
