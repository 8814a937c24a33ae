// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/collect/source_folder.h"
#include "core/library/article.h"
#include "core/library/description.h"

namespace carrel::collect {

/// What stands beside the articles: library.yaml and sources.yaml.
struct LibrarySource {
    library::Description description;  ///< with one kind at least
    std::map<std::string, library::Source> sources;
    std::vector<std::string> silentNames;  ///< no-mention: names that are mentioned nowhere
    bool hasSources = false;               ///< there is a sources.yaml, so that facts need one
};

/// Reads both; what is missing gets the defaults of a plain folder: its name, and one kind, "page".
LibrarySource readLibrarySource(const SourceFolder& folder, std::vector<Problem>& problems);

}  // namespace carrel::collect
