// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/problem.h"
#include "core/collect/article_source.h"
#include "core/collect/library_source.h"
#include "core/collect/source_folder.h"
#include "core/library/update/kept_rows.h"

namespace carrel::collect {

/// An article as a library has it.
struct KeptArticle {
    library::Article article;
    library::Naming naming;
};

/// The articles that an update is about: those whose files changed, came or went, and those whose links these
/// lead elsewhere. All of their files are read.
class TouchedArticles {
public:
    /// All references outlive the articles. What is wrong with the files is added to `problems`.
    TouchedArticles(const SourceFolder& folder, const LibrarySource& library, library::KeptRows& rows,
                    std::vector<Problem>& problems);

    /// Reads the files at these paths, where there still are such files, and those that they touch in turn.
    void read(const std::set<std::string>& paths);

    /// What the library had, by slug.
    [[nodiscard]] const std::map<std::string, KeptArticle>& before() const { return before_; }
    /// What it is to have, by path.
    [[nodiscard]] const std::map<std::string, ArticleSource>& after() const { return after_; }
    /// Of what it is to have, the path by slug.
    [[nodiscard]] const std::map<std::string, std::string>& paths() const { return paths_; }

private:
    void touch(library::ArticleId id);
    void readFile(const std::string& path);
    void settleSlugs();
    void claim(const std::string& slug, const std::string& path);
    void followNames();
    [[nodiscard]] std::vector<std::string> changedKeys() const;
    void followSections();
    void leaveOut();

    const SourceFolder& folder_;
    const LibrarySource& library_;
    library::KeptRows& rows_;
    std::vector<Problem>& problems_;
    std::set<std::string> pending_;
    std::set<std::string> done_;
    std::map<std::string, KeptArticle> before_;
    std::map<std::string, ArticleSource> after_;
    std::map<std::string, std::string> paths_;
    std::map<std::string, std::string> losers_;  ///< path to the one that has its slug
};

/// The names of an article of a library, without its sections.
links::Names namesOf(const library::Naming& naming);

}  // namespace carrel::collect
