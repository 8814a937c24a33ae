// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/partial_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

namespace carrel::library {

namespace {

std::filesystem::path withEnding(const std::filesystem::path& file, const char* ending) {
    std::filesystem::path longer = file;
    longer += ending;
    return longer;
}

/// Waits until a file or a folder is on disk.
void sync(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const std::error_code error(errno, std::generic_category());
    if (descriptor >= 0) ::close(descriptor);
    // Some file systems cannot sync a folder; they say so with EINVAL.
    if (!synced && error.value() != EINVAL)
        throw std::filesystem::filesystem_error("could not be written to disk", path, error);
}

}  // namespace

PartialFile::PartialFile(const std::filesystem::path& file)
    : file_(std::filesystem::absolute(file)),
      growing_(withEnding(file_, ".partial")),
      packed_(withEnding(file_, ".partial-packed")) {
    remove();
}

PartialFile::~PartialFile() {
    remove();
}

void PartialFile::remove() const noexcept {
    std::error_code ignored;
    std::filesystem::remove(growing_, ignored);
    // Everything beside it is named after it: the packed copy, SQLite's journal, the runs of the index.
    const std::string beside = growing_.filename().string() + '-';
    std::vector<std::filesystem::path> left;
    for (std::filesystem::directory_iterator entry(file_.parent_path(), ignored), end;
         !ignored && entry != end; entry.increment(ignored))
        if (entry->path().filename().string().starts_with(beside)) left.push_back(entry->path());
    for (const std::filesystem::path& path : left)
        std::filesystem::remove(path, ignored);
}

void PartialFile::putInPlace() {
    sync(packed_);
    std::filesystem::rename(packed_, file_);
    sync(file_.parent_path());
}

}  // namespace carrel::library
