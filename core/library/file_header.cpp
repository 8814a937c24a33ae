// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/library/file_header.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

#include "core/library/open_error.h"
#include "core/library/schema.h"
#include "core/sql/database.h"
#include "core/sql/error.h"
#include "core/text/utf8.h"

namespace carrel::library {

namespace {

// https://www.sqlite.org/fileformat2.html#the_database_header
constexpr std::string_view magic("SQLite format 3\0", 16);
constexpr std::size_t headerSize = 100;
constexpr std::size_t pageSizeAt = 16;
constexpr std::size_t writeVersionAt = 18;
constexpr std::size_t readVersionAt = 19;
constexpr std::size_t pageCountAt = 28;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;
constexpr std::uint32_t largestPage = 65536;
constexpr std::uint32_t writeAheadLog = 2;

using Reason = OpenError::Reason;

[[noreturn]] void refuse(Reason reason, const std::filesystem::path& file, const std::string& why) {
    throw OpenError(reason, text::repaired(file.filename().string()) + ' ' + why);
}

/// A big-endian number.
std::uint32_t numberAt(std::string_view header, std::size_t at, std::size_t bytes) {
    std::uint32_t number = 0;
    for (const char c : header.substr(at, bytes))
        number = number << 8U | static_cast<unsigned char>(c);
    return number;
}

std::string firstBytes(const std::filesystem::path& file) {
    std::error_code error;
    const auto status = std::filesystem::status(file, error);
    if (status.type() == std::filesystem::file_type::not_found)
        refuse(Reason::Missing, file, "was not found; it may have been moved, renamed or deleted");
    if (status.type() == std::filesystem::file_type::directory)
        refuse(Reason::Foreign, file, "is a folder; build a library file from it first");
    std::optional<sql::Database> opened;
    try {
        opened.emplace(file, sql::Access::ReadOnly);
    } catch (const sql::Error&) {
        refuse(Reason::Unreadable, file, "cannot be read; check the permissions of the file and its folder");
    }
    try {
        return opened->firstBytes(headerSize);
    } catch (const sql::Error&) {
        refuse(Reason::Unreadable, file, "cannot be read; check the disk that it is on");
    }
}

void checkFormat(const std::filesystem::path& file, int format) {
    const std::string formats = " Carrel (format " + std::to_string(format) + ", this one reads " +
                                std::to_string(formatNumber) + "); ";
    if (format > formatNumber)
        refuse(Reason::Newer, file, "was written by a newer" + formats + "update Carrel");
    if (format < formatNumber)
        refuse(Reason::Older, file, "was written by an older" + formats + "build it again from its source");
}

/// Both say whether it changes in place, which is believed before anything else of it is looked at.
void checkVersions(const std::filesystem::path& file, std::string_view header) {
    if (numberAt(header, writeVersionAt, 1) != numberAt(header, readVersionAt, 1))
        refuse(Reason::Damaged, file, "is damaged; copy or build it again");
}

FileHeader read(std::string_view header) {
    const std::uint32_t stored = numberAt(header, pageSizeAt, 2);
    const std::uint64_t pageSize = stored == 1 ? largestPage : stored;
    return {numberAt(header, writeVersionAt, 1) == writeAheadLog,
            pageSize * numberAt(header, pageCountAt, 4)};
}

/// While it is changed in place a file may be shorter than it says: what is missing is in the log.
void checkLength(const std::filesystem::path& file, const FileHeader& header) {
    if (header.changesInPlace) return;
    std::error_code error;
    const std::uintmax_t size = std::filesystem::file_size(file, error);
    if (error || header.databaseSize == 0 || size < header.databaseSize)
        refuse(Reason::Damaged, file, "is cut short; copy or build it again");
}

}  // namespace

FileHeader checkFileHeader(const std::filesystem::path& file) {
    const std::string header = firstBytes(file);
    if (header.empty()) refuse(Reason::Damaged, file, "is empty; copy or build it again");
    if (header.substr(0, magic.size()) != magic)
        refuse(Reason::Foreign, file, "is not a library file; choose a *.carrel file");
    if (header.size() < headerSize) refuse(Reason::Damaged, file, "is cut short; copy or build it again");
    if (numberAt(header, applicationIdAt, 4) != applicationId)
        refuse(Reason::Foreign, file, "is a database of another program; choose a *.carrel file");
    checkFormat(file, static_cast<int>(numberAt(header, userVersionAt, 4)));
    checkVersions(file, header);
    const FileHeader found = read(header);
    checkLength(file, found);
    return found;
}

}  // namespace carrel::library
