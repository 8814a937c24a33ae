// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/sql/checked_file.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstring>
#include <new>
#include <span>

#include "core/sql/page_checksum.h"

namespace carrel::sql {

namespace {

constexpr std::size_t smallestPage = 512;
constexpr std::size_t largestPage = 65536;
using Page = std::array<unsigned char, largestPage>;

/// Stands in memory behind the system's own object of a file. That one stays what it was but for the table of
/// methods, which is this one: all that isn't replaced is the system's, without a function that hands it on.
struct CheckedFile {
    sqlite3_io_methods methods;  // the first member, by which the others are found
    const sqlite3_io_methods* own;
    bool readOnly;
    std::size_t pageSize;  ///< 0: not known yet
    std::optional<DamagedPage> damage;
};

CheckedFile& checkedFile(sqlite3_file* file) {
    return *reinterpret_cast<CheckedFile*>(const_cast<sqlite3_io_methods*>(file->pMethods));
}

bool isPageSize(std::size_t size) {
    return std::has_single_bit(size) && size >= smallestPage && size <= largestPage;
}

/// SQLite reads and writes whole pages, except that it reads a few bytes of the first one before it knows how
/// large they are, and, as some versions are built, the overflow pages of long texts without their first
/// bytes.
bool isPage(int count, sqlite3_int64 at) {
    return isPageSize(static_cast<std::size_t>(count)) && at % count == 0;
}

int damaged(CheckedFile& checked, sqlite3_int64 at, std::size_t size) {
    checked.damage = {static_cast<std::uint64_t>(at), static_cast<std::uint32_t>(size)};
    return SQLITE_CORRUPT;
}

int readPage(sqlite3_file* file, std::span<unsigned char> page, sqlite3_int64 at) {
    CheckedFile& checked = checkedFile(file);
    const int code = checked.own->xRead(file, page.data(), static_cast<int>(page.size()), at);
    // Who writes may ask for a page that is yet to be written; it is then all zeros.
    if (code == SQLITE_IOERR_SHORT_READ && checked.readOnly) return damaged(checked, at, page.size());
    if (code != SQLITE_OK) return code;
    const std::uint64_t number = static_cast<std::uint64_t>(at) / page.size() + 1;
    return isWholePage(page, number) ? SQLITE_OK : damaged(checked, at, page.size());
}

/// As its header says, in big-endian; 1 is the largest. Not a page's size where there is no header yet.
std::size_t pageSizeOf(sqlite3_file* file) {
    constexpr sqlite3_int64 pageSizeAt = 16;
    CheckedFile& checked = checkedFile(file);
    if (checked.pageSize != 0) return checked.pageSize;
    std::array<unsigned char, 2> stored{};
    if (checked.own->xRead(file, stored.data(), stored.size(), pageSizeAt) != SQLITE_OK) return 0;
    const std::size_t size = std::size_t{stored[0]} << 8U | stored[1];
    if (size != 1 && !isPageSize(size)) return 0;
    checked.pageSize = size == 1 ? largestPage : size;
    return checked.pageSize;
}

int readPart(sqlite3_file* file, unsigned char* to, std::size_t count, std::uint64_t at) {
    Page buffer;  // NOLINT(*-member-init): it is read into
    const std::span page(buffer.data(), pageSizeOf(file));
    while (count > 0) {
        const std::size_t begin = at % page.size();
        const std::size_t taken = std::min(count, page.size() - begin);
        const int code = readPage(file, page, static_cast<sqlite3_int64>(at - begin));
        if (code != SQLITE_OK) return code;
        std::memcpy(to, page.data() + begin, taken);
        to += taken;
        at += taken;
        count -= taken;
    }
    return SQLITE_OK;
}

int readChecked(sqlite3_file* file, void* to, int count, sqlite3_int64 at) {
    auto* bytes = static_cast<unsigned char*>(to);
    const auto size = static_cast<std::size_t>(count);
    if (isPage(count, at)) return readPage(file, {bytes, size}, at);
    // Without a page size it is empty, or no database, as SQLite will see.
    if (pageSizeOf(file) == 0) return checkedFile(file).own->xRead(file, to, count, at);
    return readPart(file, bytes, size, static_cast<std::uint64_t>(at));
}

int writeChecked(sqlite3_file* file, const void* from, int count, sqlite3_int64 at) {
    const CheckedFile& checked = checkedFile(file);
    if (!isPage(count, at)) return SQLITE_IOERR_WRITE;
    Page buffer;  // NOLINT(*-member-init): it is written into
    const std::span page(buffer.data(), static_cast<std::size_t>(count));
    std::memcpy(page.data(), from, page.size());
    stampPage(page, static_cast<std::uint64_t>(at / count) + 1);
    return checked.own->xWrite(file, page.data(), count, at);
}

sqlite3_vfs* systemVfs() {
    static sqlite3_vfs* const found = sqlite3_vfs_find(nullptr);
    return found;
}

std::size_t sizeOfOwn(const sqlite3_vfs* system) {
    constexpr std::size_t step = alignof(CheckedFile);
    return (static_cast<std::size_t>(system->szOsFile) + step - 1) / step * step;
}

int openChecked(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* given) {
    sqlite3_vfs* system = systemVfs();
    const int code = system->xOpen(system, name, file, flags, given);
    if (code != SQLITE_OK || (flags & SQLITE_OPEN_MAIN_DB) == 0) return code;
    auto* checked = new (reinterpret_cast<std::byte*>(file) + sizeOfOwn(system))
        CheckedFile{*file->pMethods, file->pMethods, (flags & SQLITE_OPEN_READONLY) != 0, 0, std::nullopt};
    constexpr int withoutMapping = 2;  // what is mapped into memory would be read past xRead
    checked->methods.iVersion = std::min(checked->methods.iVersion, withoutMapping);
    checked->methods.xRead = &readChecked;
    checked->methods.xWrite = &writeChecked;
    file->pMethods = &checked->methods;
    return SQLITE_OK;
}

sqlite3_vfs checkedCopy(const sqlite3_vfs& system) {
    sqlite3_vfs vfs = system;
    vfs.zName = "carrel-checked";
    vfs.szOsFile = static_cast<int>(sizeOfOwn(&system) + sizeof(CheckedFile));
    vfs.xOpen = &openChecked;
    return vfs;
}

}  // namespace

const char* checkedVfs() {
    static sqlite3_vfs vfs = checkedCopy(*systemVfs());
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    static_cast<void>(registered);  // it cannot fail once SQLite has begun; opening a file says so if it did
    return vfs.zName;
}

std::optional<DamagedPage> damagedPage(sqlite3* connection) {
    sqlite3_file* file = nullptr;
    if (sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK) return {};
    if (file == nullptr || file->pMethods == nullptr || file->pMethods->xRead != &readChecked) return {};
    return checkedFile(file).damage;
}

}  // namespace carrel::sql
