// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/update/index_folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <random>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "core/base/disk.h"
#include "core/search/segment_list.h"

namespace carrel::search {

namespace {

constexpr const char* lockName = "lock";

}  // namespace

IndexLock::IndexLock(const std::filesystem::path& file) {
    constexpr mode_t readableAndWritable = 0644;
    descriptor_ = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, readableAndWritable);
    if (descriptor_ < 0)
        throw std::filesystem::filesystem_error("could not be opened", file,
                                                std::error_code(errno, std::generic_category()));
}

std::optional<IndexLock> IndexLock::tryToTake(const std::filesystem::path& file) {
    IndexLock lock(file);
    if (::flock(lock.descriptor_, LOCK_EX | LOCK_NB) != 0) return std::nullopt;
    return lock;
}

IndexLock IndexLock::take(const std::filesystem::path& file) {
    IndexLock lock(file);
    while (::flock(lock.descriptor_, LOCK_EX) != 0 && errno == EINTR) {
    }
    return lock;
}

IndexLock::~IndexLock() {
    if (descriptor_ >= 0) ::close(descriptor_);
}

IndexLock::IndexLock(IndexLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

IndexFolder::IndexFolder(const std::filesystem::path& libraryFile) : path_(segmentFolder(libraryFile)) {
    std::filesystem::create_directories(path_);
}

std::filesystem::path IndexFolder::newFile() const {
    std::random_device random;
    constexpr std::size_t digits = 16;
    std::string name;
    while (name.size() < digits)
        name += "0123456789abcdef"[random() % 16];
    return path_ / (name + ".segment");
}

std::optional<IndexLock> IndexFolder::tryToLock() const {
    return IndexLock::tryToTake(path_ / lockName);
}

IndexLock IndexFolder::lock() const {
    return IndexLock::take(path_ / lockName);
}

void IndexFolder::bringToDisk(const std::filesystem::path& file) const {
    syncToDisk(file);
    syncToDisk(path_);
}

void IndexFolder::deleteUnlisted(sql::Database& database) const {
    const std::optional<IndexLock> lock = tryToLock();
    if (lock) deleteUnlisted(database, *lock);
}

void IndexFolder::deleteUnlisted(sql::Database& database, const IndexLock& /*lock*/) const {
    std::set<std::filesystem::path> kept{lockName};
    for (const ListedSegment& segment : listSegments(database))
        kept.insert(segment.file);
    std::vector<std::filesystem::path> left;
    for (const auto& entry : std::filesystem::directory_iterator(path_))
        if (!kept.contains(entry.path().filename())) left.push_back(entry.path());
    std::error_code ignored;
    for (const std::filesystem::path& file : left)
        std::filesystem::remove(file, ignored);
}

}  // namespace carrel::search
