// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/source_folder.h"

#include <algorithm>
#include <system_error>

#include "core/collect/findings.h"
#include "core/markup/inline_scan.h"
#include "core/text/utf8.h"

namespace carrel::collect {

namespace {

namespace fs = std::filesystem;

bool isArticle(const fs::path& file) {
    const fs::path ending = file.extension();
    return ending == ".md" || ending == ".markdown" || ending == ".txt";
}

void report(const fs::path& path, const char* message, const char* advice, std::vector<Problem>& problems) {
    Findings(text::repaired(path.generic_string()), problems)
        .add(Problem::Kind::Unreadable, 0, message, advice);
}

}  // namespace

SourceFolder::SourceFolder(const fs::path& folder, std::vector<Problem>& problems)
    : root_(fs::canonical(folder)) {
    std::vector<fs::path> pending{root_};
    while (!pending.empty()) {
        const fs::path next = pending.back();
        pending.pop_back();
        list(next, pending, problems);
    }
    std::sort(articles_.begin(), articles_.end());
    std::sort(pictures_.begin(), pictures_.end());
}

void SourceFolder::list(const fs::path& folder, std::vector<fs::path>& pending,
                        std::vector<Problem>& problems) {
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure); !failure && entry != fs::directory_iterator();
         entry.increment(failure))
        if (!entry->path().filename().string().starts_with('.')) add(*entry, pending, problems);
    if (failure)
        report(folder.lexically_relative(root_), "the folder can't be listed; it was left out",
               "check its permissions", problems);
}

void SourceFolder::add(const fs::directory_entry& entry, std::vector<fs::path>& pending,
                       std::vector<Problem>& problems) {
    std::error_code ignored;
    const bool link = entry.is_symlink(ignored);
    if (!entry.is_directory(ignored)) {
        // What is no link lies in the folder, like the folders that were gone through to it.
        const bool plain = !link && entry.is_regular_file(ignored);
        addFile(entry.path(), plain ? Presence::Here : presenceOf(entry.path()), problems);
    } else if (!link) {
        pending.push_back(entry.path());
    } else if (!holds(fs::canonical(entry.path(), ignored))) {
        report(entry.path().lexically_relative(root_), "the link leads out of the folder; it was left out",
               "put a copy into the folder", problems);
    }
}

void SourceFolder::addFile(const fs::path& file, Presence presence, std::vector<Problem>& problems) {
    // The folder was listed from its root, so that all paths begin with it.
    const std::string path = file.generic_string().substr((root_ / "").generic_string().size());
    const bool picture = markup::isImagePath(path);
    if (!picture && !isArticle(file)) return;
    if (!text::isValid(path)) {
        report(path, "the file's name is not UTF-8; it was left out", "rename it", problems);
    } else if (presence == Presence::Outside) {
        report(path, "the link leads out of the folder; it was left out", "put a copy into the folder",
               problems);
    } else if (presence == Presence::Missing) {
        report(path, "the link leads nowhere; it was left out", "mend or remove it", problems);
    } else if (picture) {
        pictures_.push_back(path);
        std::string& known = pictureNames_[file.filename().string()];
        if (known.empty() || path < known) known = path;
    } else {
        articles_.push_back(path);
    }
}

std::string SourceFolder::name() const {
    return text::repaired(root_.filename().string());
}

std::optional<std::string> SourceFolder::findPicture(const std::string& fileName) const {
    const auto found = pictureNames_.find(fileName);
    if (found == pictureNames_.end()) return std::nullopt;
    return found->second;
}

SourceFolder::Presence SourceFolder::presenceOf(const fs::path& file) const {
    std::error_code failure;
    const fs::path real = fs::canonical(file, failure);
    if (failure) return Presence::Missing;
    if (!holds(real)) return Presence::Outside;
    return fs::is_regular_file(real, failure) ? Presence::Here : Presence::Missing;
}

std::string SourceFolder::pathOf(const fs::path& file) const {
    return fs::absolute(file).lexically_normal().lexically_relative(root_).generic_string();
}

bool SourceFolder::holds(const fs::path& real) const {
    return std::mismatch(root_.begin(), root_.end(), real.begin(), real.end()).first == root_.end();
}

}  // namespace carrel::collect
