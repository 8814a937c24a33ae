// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/folder_build.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "core/collect/input_file.h"
#include "core/collect/link_writer.h"
#include "core/collect/mention_writer.h"
#include "core/collect/no_articles.h"
#include "core/collect/update/source_files.h"
#include "core/collect/upkeep.h"

namespace carrel::collect {

FolderBuild::FolderBuild(const std::filesystem::path& folder, const std::filesystem::path& file,
                         const Options& options)
    : options_(options),
      folder_(folder, report_.problems),
      library_(readLibrarySource(folder_, report_.problems)),
      writer_(file, library_.description),
      index_(writer_, library_.description.language) {}

Result<Report> FolderBuild::run() {
    readAll();
    if (options_.stop.stop_requested()) return stopped(folder_.name());
    if (unresolved_.empty()) return emptyFolder(folder_.name(), report_.problems);
    writeLinks();
    writeMentionsAndCommonness();
    writeRedirects();
    writeSourceFiles();
    checkHome();
    if (options_.stop.stop_requested()) return stopped(folder_.name());
    index_.finish();
    writer_.finish();
    report_.articles = unresolved_.size();
    for (const Unresolved& article : unresolved_)
        report_.files.emplace(article.names.slug, article.names.path);
    std::stable_sort(
        report_.problems.begin(), report_.problems.end(), [](const Problem& left, const Problem& right) {
            return std::tie(left.place.file, left.place.line) < std::tie(right.place.file, right.place.line);
        });
    return std::move(report_);
}

void FolderBuild::readAll() {
    const std::size_t total = folder_.articles().size();
    std::size_t done = 0;
    for (const std::string& path : folder_.articles()) {
        if (options_.stop.stop_requested()) return;
        read(path);
        ++done;
        const bool due = done % articlesBetweenProgress == 0 || done == total;
        if (due && options_.progress) options_.progress({done, total});
    }
}

void FolderBuild::read(const std::string& path) {
    Findings findings(path, report_.problems);
    const Result<std::string> text = readText(folder_.at(path), path);
    if (!text.ok()) {
        findings.add({text.problem()});
        return;
    }
    ArticleSource source = readArticle(*text, folder_, library_, findings);
    const std::string& slug = source.article.key.slug;
    const auto [first, isNew] = files_.emplace(slug, path);
    if (!isNew) {
        findings.add(Problem::Kind::Conflict, 0, "the slug '" + slug + "' belongs to " + first->second,
                     "give this article another one; it was left out");
        return;
    }
    index_.add(writer_.add(source.article), source.article);
    writer_.addUpkeep(slug, upkeepOf(source));
    for (const std::string& picture : source.pictures)
        addPicture(picture);
    unresolved_.push_back(std::move(source.unresolved));
}

void FolderBuild::addPicture(const std::string& path) {
    if (!pictures_.insert(path).second) return;
    const Result<std::string> bytes = readBytes(folder_.at(path), path);
    if (bytes.ok()) {
        writer_.addAsset(path, *bytes);
    } else {
        report_.problems.push_back(bytes.problem());
    }
}

void FolderBuild::writeLinks() {
    std::vector<links::Names> names;
    names.reserve(unresolved_.size());
    for (const Unresolved& article : unresolved_)
        names.push_back(article.names);
    const links::Resolver resolver(names);
    LinkWriter links(library_.description, resolver,
                     [this](const library::Link& link) { writer_.addLink(link); });
    for (const Unresolved& article : unresolved_)
        links.write(article, {article.names.path, report_.problems});
}

void FolderBuild::writeMentionsAndCommonness() {
    const std::vector<library::Commonness> commonness = writeMentions(writer_, library_, unresolved_);
    for (std::size_t at = 0; at < unresolved_.size(); ++at)
        writer_.setCommonness(unresolved_[at].names.slug, commonness[at]);
}

void FolderBuild::writeSourceFiles() {
    for (const auto& [path, file] : sourceFiles(folder_))
        writer_.addSourceFile(path, file);
}

void FolderBuild::writeRedirects() {
    for (const Unresolved& article : unresolved_) {
        for (const std::string& former : article.names.former) {
            const auto [owner, isNew] = files_.emplace(former, article.names.path);
            if (isNew) {
                writer_.addRedirect(former, article.names.slug);
            } else {
                Findings(article.names.path, report_.problems)
                    .add(Problem::Kind::Conflict, 0,
                         "the former slug '" + former + "' belongs to " + owner->second,
                         "take it out of one of the two; it was left out here");
            }
        }
    }
}

void FolderBuild::checkHome() {
    std::vector<std::string> named = library_.description.featured;
    if (!library_.description.start.empty()) named.push_back(library_.description.start);
    for (const std::string& slug : named)
        if (!files_.contains(slug))
            Findings("library.yaml", report_.problems)
                .add(Problem::Kind::Missing, 0, "home names '" + slug + "', which is not there",
                     "name an article by its slug");
}

Problem stopped(const std::string& source) {
    return {
        Problem::Kind::Missing, "the build was stopped", "the library is as it was before", {source, 0, 0}};
}

Problem emptyFolder(const std::string& folder, const std::vector<Problem>& found) {
    return noArticles({Problem::Kind::Missing,
                       "the folder holds no articles",
                       "put Markdown (*.md) or text (*.txt) files there",
                       {folder, 0, 0}},
                      found);
}

}  // namespace carrel::collect
