// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/update/folder_update.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "core/collect/folder_build.h"
#include "core/collect/input_file.h"
#include "core/collect/update/link_update.h"
#include "core/collect/update/mention_update.h"
#include "core/collect/upkeep.h"
#include "core/library/library_file.h"
#include "core/search/update/index_update.h"

namespace carrel::collect {

FolderUpdate::FolderUpdate(const std::filesystem::path& folder, const std::filesystem::path& file,
                           const Options& options)
    : options_(options),
      file_(file),
      folder_(folder, report_.problems),
      library_(readLibrarySource(folder_, report_.problems)) {}

std::optional<Result<UpdateReport>> FolderUpdate::run() {
    std::optional<FileChanges> changes = findChangesOfArticles();
    if (!changes) return std::nullopt;
    changes_ = *std::move(changes);
    if (!changes_.any()) return std::move(report_);
    if (options_.stop.stop_requested()) return stopped(folder_.name());
    database_ = search::openForUpdate(file_);
    updater_.emplace(*database_);
    TouchedArticles touched(folder_, library_, updater_->rows(), report_.problems);
    touched.read(pathsToRead());
    change(touched);
    if (options_.stop.stop_requested()) return stopped(folder_.name());
    if (updater_->rows().articleCount() == 0) return emptyFolder(folder_.name(), report_.problems);
    bringIndexInStep();
    updater_->finish();
    std::stable_sort(
        report_.problems.begin(), report_.problems.end(), [](const Problem& left, const Problem& right) {
            return std::tie(left.place.file, left.place.line) < std::tie(right.place.file, right.place.line);
        });
    return std::move(report_);
}

std::optional<FileChanges> FolderUpdate::findChangesOfArticles() const {
    sql::Database database = library::openLibraryFile(file_);
    library::KeptRows rows(database);
    const SourceFiles known = rows.files();
    // A library of JSON lines has no files that it could be compared with. One that doesn't say what it is,
    // is called like its folder, which may have been renamed.
    if (known.empty() || rows.description() != library_.description) return std::nullopt;
    // A library that is changed in place has its last changes in a log beside it.
    std::filesystem::path log = file_;
    log += "-wal";
    FileChanges changes = findChanges(folder_, known, {file_, log});
    if (changes.library) return std::nullopt;
    return changes;
}

std::set<std::string> FolderUpdate::pathsToRead() {
    std::set<std::string> paths = changes_.articles;
    // Files that were left out may have their turn now.
    const std::set<std::string> kept = updater_->rows().paths();
    for (const std::string& path : folder_.articles())
        if (!kept.contains(path)) paths.insert(path);
    if (changes_.pictureSet)
        for (const library::ArticleId id : updater_->rows().showingPictures())
            paths.insert(updater_->rows().naming(id).path);
    return paths;
}

void FolderUpdate::change(const TouchedArticles& touched) {
    LinkUpdate links(*updater_, library_.description, touched);
    removeArticles(touched);
    for (const auto& [slug, path] : touched.paths())
        put(slug, touched.after().at(path), touched);
    putRedirects(touched);
    links.write(report_.problems);
    countOthers(touched, MentionUpdate(*updater_, library_, touched).write());
    putPictures(touched);
    putSourceFiles();
}

void FolderUpdate::removeArticles(const TouchedArticles& touched) {
    for (const auto& [slug, kept] : touched.before()) {
        if (touched.paths().contains(slug)) continue;
        updater_->remove(kept.naming.id);
        indexGone_.insert(kept.naming.id);
        ++report_.removed;
    }
}

void FolderUpdate::put(const std::string& slug, const ArticleSource& source, const TouchedArticles& touched) {
    const auto before = touched.before().find(slug);
    library::ArticleId id;
    if (before == touched.before().end()) {
        id = updater_->add(source.article);
        indexCame_.emplace(id, &source.article);
        ++report_.added;
    } else if (id = before->second.naming.id; before->second.article == source.article) {
        updater_->removeUpkeep(id);
        for (const auto type :
             {library::LinkType::Relation, library::LinkType::Written, library::LinkType::External})
            updater_->removeLinks(id, type);
    } else {
        updater_->replace(id, source.article);
        updater_->setCommonness(id, before->second.naming.commonness);
        indexGone_.insert(id);
        indexCame_.emplace(id, &source.article);
        ++report_.changed;
    }
    updater_->addUpkeep(id, upkeepOf(source));
}

/// A former slug belongs to the article that has it now as its own, else to the first by path that claims it.
void FolderUpdate::putRedirects(const TouchedArticles& touched) {
    std::set<std::string> slugs;
    for (const auto& [slug, kept] : touched.before()) {
        slugs.insert(slug);
        slugs.insert(kept.naming.former.begin(), kept.naming.former.end());
    }
    for (const auto& [path, source] : touched.after()) {
        slugs.insert(source.article.key.slug);
        slugs.insert(source.unresolved.names.former.begin(), source.unresolved.names.former.end());
    }
    library::KeptRows& rows = updater_->rows();
    for (const std::string& slug : slugs)
        updater_->setRedirect(slug, rows.findNamed(slug) ? std::nullopt : rows.claimantOf(slug));
}

void FolderUpdate::putPictures(const TouchedArticles& touched) {
    std::set<std::string> pictures;
    for (const auto& [path, source] : touched.after())
        for (const std::string& picture : source.pictures)
            if (changes_.pictures.contains(picture) || !updater_->hasAsset(picture)) pictures.insert(picture);
    for (const std::string& picture : changes_.pictures)
        if (updater_->rows().shows(picture)) pictures.insert(picture);
    for (const std::string& picture : pictures)
        putPicture(picture);
    updater_->removeAssetsThatNobodyShows();
}

void FolderUpdate::putPicture(const std::string& path) {
    const Result<std::string> bytes = readBytes(folder_.at(path), path);
    if (bytes.ok()) {
        updater_->addAsset(path, *bytes);
    } else {
        updater_->removeAsset(path);
        report_.problems.push_back(bytes.problem());
    }
}

void FolderUpdate::putSourceFiles() {
    for (const auto& [path, file] : changes_.files)
        updater_->setSourceFile(path, file);
    for (const std::string& path : changes_.gone)
        updater_->removeSourceFile(path);
}

void FolderUpdate::bringIndexInStep() {
    if (indexGone_.empty() && indexCame_.empty()) return;
    search::IndexUpdate index(*database_, file_);
    for (const library::ArticleId id : indexGone_)
        index.remove(id);
    for (const auto& [id, article] : indexCame_)
        index.add(id, *article);
    index.finish();
}

/// Articles that are as they were, but may lead elsewhere.
void FolderUpdate::countOthers(const TouchedArticles& touched,
                               const std::set<library::ArticleId>& mentioning) {
    std::set<library::ArticleId> others = mentioning;
    for (const auto& [slug, path] : touched.paths()) {
        const library::ArticleId id = updater_->rows().findNamed(slug).value();
        const auto before = touched.before().find(slug);
        const bool same =
            before != touched.before().end() && before->second.article == touched.after().at(path).article;
        if (same && !changes_.articles.contains(path)) {
            others.insert(id);
        } else {
            others.erase(id);
        }
    }
    report_.others = others.size();
}

}  // namespace carrel::collect
