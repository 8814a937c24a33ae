// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/collect/update/found_files.h"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <cstdint>
#include <future>
#include <memory>

namespace carrel::collect {

namespace {

struct CloseFolder {
    void operator()(DIR* folder) const { ::closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;

// Nearly all the time that it takes to see that nothing has changed goes to the system, which answers two
// threads at once.
constexpr std::size_t worthAThread = 1000;

/// Asks once, where std::filesystem would twice.
library::SourceFile findIn(int folder, const char* path) {
    constexpr std::int64_t nanoseconds = 1'000'000'000;
    struct ::stat status {};
    if (::fstatat(folder, path, &status, 0) != 0) return {};
    library::SourceFile file;
    file.size = static_cast<std::uint64_t>(status.st_size);
    file.modified = status.st_mtim.tv_sec * nanoseconds + status.st_mtim.tv_nsec;
    return file;
}

}  // namespace

library::SourceFile findFile(const std::filesystem::path& file) {
    return findIn(AT_FDCWD, file.c_str());
}

std::vector<library::SourceFile> findFiles(const std::filesystem::path& root,
                                           const std::vector<std::string>& paths) {
    std::vector<library::SourceFile> files(paths.size());
    const OpenFolder folder(::opendir(root.c_str()));
    if (folder == nullptr) return files;
    const auto find = [&](std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end; ++at)
            files[at] = findIn(::dirfd(folder.get()), paths[at].c_str());
    };
    const std::size_t half = paths.size() < worthAThread ? 0 : paths.size() / 2;
    std::future<void> other;
    if (half > 0) other = std::async(std::launch::async, find, 0, half);
    find(half, paths.size());
    if (half > 0) other.get();
    return files;
}

}  // namespace carrel::collect
