// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/personal/exchange/exported_file.h"

#include <cerrno>
#include <fstream>
#include <system_error>

#include "core/base/disk.h"

namespace carrel::personal {

void writeWhole(const std::filesystem::path& file, const std::string& bytes) {
    const std::filesystem::path partial = file.string() + ".partial";
    errno = 0;
    std::ofstream stream(partial, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    if (!stream) {
        const std::error_code why(errno == 0 ? EIO : errno, std::generic_category());
        std::error_code ignored;
        std::filesystem::remove(partial, ignored);
        throw std::filesystem::filesystem_error("could not be written", file, why);
    }
    syncToDisk(partial);
    std::filesystem::rename(partial, file);
}

}  // namespace carrel::personal
