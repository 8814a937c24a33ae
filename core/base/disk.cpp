// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/disk.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

namespace carrel {

void syncToDisk(const std::filesystem::path& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const std::error_code error(errno, std::generic_category());
    if (descriptor >= 0) ::close(descriptor);
    // Some file systems cannot sync a folder; they say so with EINVAL.
    if (!synced && error.value() != EINVAL)
        throw std::filesystem::filesystem_error("could not be written to disk", path, error);
}

}  // namespace carrel
