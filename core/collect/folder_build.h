// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/collect/article_source.h"
#include "core/collect/collect.h"
#include "core/collect/library_source.h"
#include "core/collect/source_folder.h"
#include "core/library/writer.h"
#include "core/search/index.h"

namespace carrel::collect {

/// One build of a folder, in two passes: each article is read and written, then what connects them.
class FolderBuild {
public:
    FolderBuild(const std::filesystem::path& folder, const std::filesystem::path& file,
                const Options& options);

    Result<Report> run();

private:
    void readAll();
    void read(const std::string& path);
    void addPicture(const std::string& path);
    void writeLinks();
    void writeMentionsAndCommonness();
    void writeSourceFiles();
    void writeRedirects();
    void checkHome();

    const Options& options_;
    Report report_;
    SourceFolder folder_;
    LibrarySource library_;
    library::Writer writer_;
    search::IndexBuilder index_;
    std::vector<Unresolved> unresolved_;
    std::map<std::string, std::string> files_;  ///< slugs, and former ones, to the file that has them
    std::set<std::string> pictures_;
};

/// Says that a build was stopped.
Problem stopped(const std::string& source);
/// Says that a folder holds no articles; `found` is what was reported so far.
Problem emptyFolder(const std::string& folder, const std::vector<Problem>& found);

}  // namespace carrel::collect
