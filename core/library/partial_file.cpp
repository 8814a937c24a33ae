// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/partial_file.h"

#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "core/base/disk.h"

namespace carrel::library {

namespace {

std::filesystem::path withEnding(const std::filesystem::path& file, const char* ending) {
    std::filesystem::path longer = file;
    longer += ending;
    return longer;
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
    syncToDisk(packed_);
    std::filesystem::rename(packed_, file_);
    syncToDisk(file_.parent_path());
}

}  // namespace carrel::library
