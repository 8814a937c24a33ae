// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/whole_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>

#include "core/base/disk.h"

namespace carrel {

namespace {

[[noreturn]] void fail(const std::filesystem::path& file, int number) {
    throw std::filesystem::filesystem_error("could not be written", file,
                                            std::error_code(number, std::generic_category()));
}

/// The number of an error; 0 when all was written.
int writeAll(int descriptor, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) return errno;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return 0;
}

/// Of its own process and write, so that two that write the same file don't meet.
std::filesystem::path besideOf(const std::filesystem::path& file) {
    std::filesystem::path beside = file;
    beside += ".partial-" + std::to_string(::getpid());
    return beside;
}

}  // namespace

void writeWholeFile(const std::filesystem::path& file, std::string_view bytes) {
    const std::filesystem::path place = std::filesystem::weakly_canonical(std::filesystem::absolute(file));
    const auto there = std::filesystem::status(place);
    if (std::filesystem::is_directory(there)) fail(file, EISDIR);
    if (std::filesystem::exists(there) && !std::filesystem::is_regular_file(there)) fail(file, EINVAL);
    const std::filesystem::path beside = besideOf(place);
    constexpr mode_t readable = 0666;
    const int descriptor = ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, readable);
    if (descriptor < 0) fail(file, errno);
    int error = writeAll(descriptor, bytes);
    if (error == 0 && ::fsync(descriptor) != 0) error = errno;
    if (::close(descriptor) != 0 && error == 0) error = errno;
    if (error == 0 && ::rename(beside.c_str(), place.c_str()) != 0) error = errno;
    if (error != 0) {
        ::unlink(beside.c_str());
        fail(file, error);
    }
    syncToDisk(place.parent_path());
}

}  // namespace carrel
