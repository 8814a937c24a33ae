// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/update/source_files.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <system_error>

#include "core/collect/input_file.h"
#include "core/markup/inline_scan.h"
#include "core/search/segment/checksum.h"

namespace carrel::collect {

namespace {

constexpr std::array<std::string_view, 2> libraryFiles = {"library.yaml", "sources.yaml"};

/// 0 for one that can't be read.
std::uint64_t checksumOf(const std::filesystem::path& file) {
    const Result<std::string> bytes = readBytes(file, {});
    if (!bytes.ok()) return 0;
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): the same bytes, as unsigned ones
    return search::checksum({reinterpret_cast<const unsigned char*>(bytes->data()), bytes->size()});
}

/// Without its checksum.
library::SourceFile found(const std::filesystem::path& file) {
    std::error_code ignored;
    library::SourceFile found;
    found.size = std::filesystem::file_size(file, ignored);
    found.modified = std::filesystem::last_write_time(file, ignored).time_since_epoch().count();
    return found;
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
    Comparison(const SourceFolder& folder, const SourceFiles& known, std::filesystem::file_time_type written)
        : folder_(folder), known_(known), written_(written.time_since_epoch().count()) {}

    FileChanges compare() {
        std::set<std::string> there;
        for (const std::string& path : textFiles(folder_)) {
            there.insert(path);
            compareText(path);
        }
        for (const std::string& path : folder_.pictures()) {
            there.insert(path);
            comparePicture(path);
        }
        for (const auto& [path, file] : known_)
            if (!there.contains(path)) lose(path);
        return std::move(changes_);
    }

private:
    static bool saysLibrary(const std::string& path) {
        return std::find(libraryFiles.begin(), libraryFiles.end(), path) != libraryFiles.end();
    }

    void compareText(const std::string& path) {
        library::SourceFile now = found(folder_.at(path));
        const auto before = known_.find(path);
        if (before != known_.end() && isSame(now, before->second)) return;
        now.checksum = checksumOf(folder_.at(path));
        changes_.files.emplace(path, now);
        const bool same = before != known_.end() && before->second.size == now.size &&
                          before->second.checksum == now.checksum;
        if (!same) change(path);
    }

    void comparePicture(const std::string& path) {
        const library::SourceFile now = found(folder_.at(path));
        const auto before = known_.find(path);
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
    FileChanges changes_;
};

}  // namespace

SourceFiles sourceFiles(const SourceFolder& folder) {
    SourceFiles files;
    const auto add = [&](const std::string& path, std::uint64_t checksum) {
        library::SourceFile file = found(folder.at(path));
        file.modified = 0;
        file.checksum = checksum;
        files.emplace(path, file);
    };
    for (const std::string& path : textFiles(folder))
        add(path, checksumOf(folder.at(path)));
    for (const std::string& path : folder.pictures())
        add(path, 0);
    return files;
}

FileChanges findChanges(const SourceFolder& folder, const SourceFiles& known,
                        std::filesystem::file_time_type written) {
    return Comparison(folder, known, written).compare();
}

}  // namespace carrel::collect
