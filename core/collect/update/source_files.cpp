// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/update/source_files.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

#include "core/base/checksum.h"
#include "core/collect/input_file.h"
#include "core/collect/update/found_files.h"
#include "core/markup/inline_scan.h"

namespace carrel::collect {

namespace {

constexpr std::array<std::string_view, 2> libraryFiles = {"library.yaml", "sources.yaml"};

/// 0 for one that can't be read.
std::uint64_t checksumOf(const std::filesystem::path& file) {
    const Result<std::string> bytes = readBytes(file, {});
    if (!bytes.ok()) return 0;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the same bytes, as unsigned ones
    return checksum({reinterpret_cast<const unsigned char*>(bytes->data()), bytes->size()});
}

std::vector<std::string> textFiles(const SourceFolder& folder) {
    std::vector<std::string> paths = folder.articles();
    for (const std::string_view name : libraryFiles)
        if (folder.presenceOf(folder.at(std::string(name))) == SourceFolder::Presence::Here)
            paths.emplace_back(name);
    return paths;
}

class Comparison {
public:
    Comparison(const SourceFolder& folder, const SourceFiles& known, std::int64_t written)
        : folder_(folder), known_(known), written_(written) {}

    FileChanges compare() {
        const std::vector<std::string> texts = textFiles(folder_);
        const std::vector<library::SourceFile> now = findFiles(folder_.root(), texts);
        for (std::size_t at = 0; at < texts.size(); ++at)
            compareText(texts[at], now[at]);
        const std::vector<library::SourceFile> pictures = findFiles(folder_.root(), folder_.pictures());
        for (std::size_t at = 0; at < pictures.size(); ++at)
            comparePicture(folder_.pictures()[at], pictures[at]);
        if (met_ < known_.size()) loseOthers({texts.begin(), texts.end()});
        return std::move(changes_);
    }

private:
    static bool saysLibrary(const std::string& path) {
        return std::find(libraryFiles.begin(), libraryFiles.end(), path) != libraryFiles.end();
    }

    /// What the library knows and the folder doesn't have.
    void loseOthers(std::set<std::string> there) {
        there.insert(folder_.pictures().begin(), folder_.pictures().end());
        for (const auto& [path, file] : known_)
            if (!there.contains(path)) lose(path);
    }

    SourceFiles::const_iterator findKnown(const std::string& path) {
        const auto before = known_.find(path);
        if (before != known_.end()) ++met_;
        return before;
    }

    void compareText(const std::string& path, library::SourceFile now) {
        const auto before = findKnown(path);
        if (before != known_.end() && isSame(now, before->second)) return;
        now.checksum = checksumOf(folder_.at(path));
        changes_.files.emplace(path, now);
        const bool same = before != known_.end() && before->second.size == now.size &&
                          before->second.checksum == now.checksum;
        if (!same) change(path);
    }

    void comparePicture(const std::string& path, const library::SourceFile& now) {
        const auto before = findKnown(path);
        if (before == known_.end()) changes_.pictureSet = true;
        if (before != known_.end() && isSame(now, before->second)) return;
        changes_.files.emplace(path, now);
        changes_.pictures.insert(path);
    }

    [[nodiscard]] bool isSame(const library::SourceFile& now, const library::SourceFile& before) const {
        return now.size == before.size && now.modified == before.modified && now.modified < written_;
    }

    void change(const std::string& path) {
        if (saysLibrary(path)) {
            changes_.library = true;
        } else {
            changes_.articles.insert(path);
        }
    }

    void lose(const std::string& path) {
        changes_.gone.insert(path);
        if (markup::isImagePath(path)) {
            changes_.pictureSet = true;
            changes_.pictures.insert(path);
        } else {
            change(path);
        }
    }

    const SourceFolder& folder_;
    const SourceFiles& known_;
    std::int64_t written_;
    std::size_t met_ = 0;  ///< of those that are known
    FileChanges changes_;
};

}  // namespace

SourceFiles sourceFiles(const SourceFolder& folder) {
    SourceFiles files;
    const std::vector<std::string> texts = textFiles(folder);
    const std::vector<library::SourceFile> found = findFiles(folder.root(), texts);
    for (std::size_t at = 0; at < texts.size(); ++at)
        files[texts[at]] = {found[at].size, 0, checksumOf(folder.at(texts[at]))};
    const std::vector<library::SourceFile> pictures = findFiles(folder.root(), folder.pictures());
    for (std::size_t at = 0; at < pictures.size(); ++at)
        files[folder.pictures()[at]] = {pictures[at].size, 0, 0};
    return files;
}

FileChanges findChanges(const SourceFolder& folder, const SourceFiles& known,
                        const std::vector<std::filesystem::path>& library) {
    std::int64_t written = 0;
    for (const std::filesystem::path& file : library)
        written = std::max(written, findFile(file).modified);
    return Comparison(folder, known, written).compare();
}

}  // namespace carrel::collect
