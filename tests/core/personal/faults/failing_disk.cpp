// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/personal/faults/failing_disk.h"

#include <sqlite3.h>

#include <cstring>
#include <new>

namespace carrel::test {

namespace {

// SQLite knows a VFS by plain functions, so what they share is here.
struct Faults {
    std::uint64_t calls = 0;
    std::uint64_t failing = 0;  // 0: none
    FailingDisk::Failure failure = FailingDisk::Failure::Once;
    bool failed = false;
};
Faults faults;
sqlite3_vfs* disk = nullptr;

struct File {
    sqlite3_file base;
    sqlite3_file* real;  // behind this one, in the same piece of memory
};

sqlite3_file* realOf(sqlite3_file* file) {
    return reinterpret_cast<File*>(file)->real;
}

/// `SQLITE_OK`, or what this call fails with.
int fault(int code) {
    if (faults.failing == 0) return SQLITE_OK;
    ++faults.calls;
    const bool full = faults.failure == FailingDisk::Failure::Full;
    if (full ? faults.calls < faults.failing || code != SQLITE_IOERR_WRITE : faults.calls != faults.failing)
        return SQLITE_OK;
    faults.failed = true;
    return full ? SQLITE_FULL : code;
}

int closeFile(sqlite3_file* file) {
    return realOf(file)->pMethods->xClose(realOf(file));
}
int readFile(sqlite3_file* file, void* bytes, int count, sqlite3_int64 at) {
    return realOf(file)->pMethods->xRead(realOf(file), bytes, count, at);
}
int writeFile(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 at) {
    const int code = fault(SQLITE_IOERR_WRITE);
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xWrite(realOf(file), bytes, count, at);
}
int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    const int code = fault(SQLITE_IOERR_TRUNCATE);
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xTruncate(realOf(file), size);
}
int syncFile(sqlite3_file* file, int flags) {
    const int code = fault(SQLITE_IOERR_FSYNC);
    return code != SQLITE_OK ? code : realOf(file)->pMethods->xSync(realOf(file), flags);
}
int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xLock(realOf(file), level);
}
int unlockFile(sqlite3_file* file, int level) {
    return realOf(file)->pMethods->xUnlock(realOf(file), level);
}
int checkLock(sqlite3_file* file, int* reserved) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), reserved);
}
int controlFile(sqlite3_file* file, int what, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}
int sectorSize(sqlite3_file* file) {
    return realOf(file)->pMethods->xSectorSize(realOf(file));
}
int characteristics(sqlite3_file* file) {
    return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
}
int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    const int code = fault(SQLITE_IOERR_SHMMAP);
    return code != SQLITE_OK ? code
                             : realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, memory);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags) {
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void shareBarrier(sqlite3_file* file) {
    realOf(file)->pMethods->xShmBarrier(realOf(file));
}
int unmapShared(sqlite3_file* file, int remove) {
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods methods = {
    2,          closeFile,    readFile,    writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile,   unlockFile,   checkLock,   controlFile, sectorSize,   characteristics, mapShared,
    lockShared, shareBarrier, unmapShared, nullptr,     nullptr};

int openFile(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* ours = reinterpret_cast<File*>(file);
    ours->base.pMethods = nullptr;
    if (const int code = fault(SQLITE_CANTOPEN); code != SQLITE_OK) return code;
    ours->real = reinterpret_cast<sqlite3_file*>(ours + 1);
    const int code = disk->xOpen(disk, name, ours->real, flags, outFlags);
    if (code == SQLITE_OK) ours->base.pMethods = &methods;
    return code;
}

int removeFile(sqlite3_vfs* /*vfs*/, const char* name, int sync) {
    const int code = fault(SQLITE_IOERR_DELETE);
    return code != SQLITE_OK ? code : disk->xDelete(disk, name, sync);
}

sqlite3_vfs failing;

}  // namespace

FailingDisk::FailingDisk() {
    faults = {};
    disk = sqlite3_vfs_find(nullptr);
    failing = *disk;
    failing.zName = "failing";
    failing.szOsFile = disk->szOsFile + static_cast<int>(sizeof(File));
    failing.xOpen = openFile;
    failing.xDelete = removeFile;
    failing.pNext = nullptr;
    sqlite3_vfs_register(&failing, 1);
}

FailingDisk::~FailingDisk() {
    sqlite3_vfs_unregister(&failing);
    sqlite3_vfs_register(disk, 1);
}

void FailingDisk::failAt(std::uint64_t call, Failure failure) {
    faults = {0, call, failure, false};
}

void FailingDisk::heal() {
    faults.failing = 0;
}

bool FailingDisk::failed() const {
    return faults.failed;
}

}  // namespace carrel::test
