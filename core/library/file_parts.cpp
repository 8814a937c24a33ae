// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/file_parts.h"

#include <fstream>
#include <system_error>

#include "core/base/disk.h"
#include "core/library/file_header.h"

namespace carrel::library {

namespace {

void copyRest(std::ifstream& from, const std::filesystem::path& file, std::ios::openmode mode) {
    std::ofstream to(file, std::ios::binary | mode);
    to << from.rdbuf();
    to.close();
    if (!from || !to)
        throw std::filesystem::filesystem_error("could not be written to disk", file,
                                                std::make_error_code(std::errc::no_space_on_device));
}

}  // namespace

void copyDatabase(const std::filesystem::path& file, const std::filesystem::path& copy) {
    const FileHeader header = checkFileHeader(file);
    std::filesystem::copy_file(file, copy, std::filesystem::copy_options::overwrite_existing);
    std::filesystem::resize_file(copy, header.databaseSize);
}

void copyAppended(const std::filesystem::path& file, const std::filesystem::path& copy) {
    const FileHeader header = checkFileHeader(file);
    if (std::filesystem::file_size(file) <= header.databaseSize) return;
    std::ifstream from(file, std::ios::binary);
    from.seekg(static_cast<std::streamoff>(header.databaseSize));
    copyRest(from, copy, std::ios::trunc);
    syncToDisk(copy);
}

void appendTo(const std::filesystem::path& file, const std::filesystem::path& part) {
    std::ifstream from(part, std::ios::binary);
    copyRest(from, file, std::ios::app);
}

}  // namespace carrel::library
