// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "core/base/result.h"
#include "core/collect/collect.h"
#include "core/collect/library_source.h"
#include "core/collect/source_folder.h"
#include "core/collect/update/source_files.h"
#include "core/collect/update/touched_articles.h"
#include "core/library/update/updater.h"
#include "core/sql/database.h"

namespace carrel::collect {

/// One update of a library that was made from a folder: what changed is read, and the library is changed so
/// that it becomes what a build would make of the folder now. Only how common a title is stays as it was
/// judged; see MentionUpdate.
class FolderUpdate {
public:
    /// `options` outlives the update.
    FolderUpdate(const std::filesystem::path& folder, const std::filesystem::path& file,
                 const Options& options);

    /// Absent when only a build can bring the library in step: what the folder says of all articles has
    /// changed. A Problem when it was stopped, and when no article is left.
    std::optional<Result<UpdateReport>> run();

private:
    /// Absent when only a build will do.
    [[nodiscard]] std::optional<FileChanges> findChangesOfArticles() const;
    [[nodiscard]] std::set<std::string> pathsToRead();
    void change(const TouchedArticles& touched);
    void removeArticles(const TouchedArticles& touched);
    void put(const std::string& slug, const ArticleSource& source, const TouchedArticles& touched);
    void putRedirects(const TouchedArticles& touched);
    void putPictures(const TouchedArticles& touched);
    void putPicture(const std::string& path);
    void putSourceFiles();
    void bringIndexInStep();
    void countOthers(const TouchedArticles& touched, const std::set<library::ArticleId>& mentioning);

    const Options& options_;
    std::filesystem::path file_;
    UpdateReport report_;
    SourceFolder folder_;
    LibrarySource library_;
    FileChanges changes_;
    std::set<library::ArticleId> indexGone_;  ///< articles whose texts went or changed
    std::map<library::ArticleId, const library::Article*> indexCame_;  ///< those that came or changed
    // From here on only when something changed.
    std::optional<sql::Database> database_;
    std::optional<library::Updater> updater_;
};

}  // namespace carrel::collect
