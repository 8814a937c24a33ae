// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/mapped_bytes.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <utility>

#include "core/library/damage.h"

namespace carrel::search {

namespace {

constexpr int readFailure = 10;  // SQLITE_IOERR

[[noreturn]] void refuse() {
    throw sql::Error(readFailure, std::string("its search index can't be read: ") + std::strerror(errno));
}

class Descriptor {
public:
    explicit Descriptor(const std::filesystem::path& file)
        : number_(::open(file.c_str(), O_RDONLY | O_CLOEXEC)) {
        if (number_ < 0) refuse();
    }
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int number() const { return number_; }
    /// Who takes it closes it.
    int release() { return std::exchange(number_, -1); }

private:
    int number_;
};

struct FileState {
    std::uint64_t size = 0;
    std::int64_t written = 0;
};

FileState stateOf(int file) {
    constexpr std::int64_t nanosecondsPerSecond = 1'000'000'000;
    struct stat status {};
    if (::fstat(file, &status) != 0) refuse();
    return {static_cast<std::uint64_t>(status.st_size),
            status.st_mtim.tv_sec * nanosecondsPerSecond + status.st_mtim.tv_nsec};
}

[[noreturn]] void cutShort() {
    throw library::Damage("its search index is cut short");
}

void* allocated(std::size_t size, int protection, int flags, int file, std::uint64_t offset) {
    void* const mapping = ::mmap(nullptr, size, protection, flags, file, static_cast<off_t>(offset));
    if (mapping == MAP_FAILED) refuse();
    return mapping;
}

}  // namespace

MappedBytes::MappedBytes(const std::filesystem::path& file, std::uint64_t offset, std::uint64_t size,
                         std::uint64_t small)
    : MappedBytes() {  // so that what was begun ends when it fails
    Descriptor descriptor(file);
    const FileState state = stateOf(descriptor.number());
    if (offset > state.size || size > state.size - offset) cutShort();
    if (size == 0) return;
    if (size <= small) {
        copy(descriptor.number(), offset, size);
        return;
    }
    map(descriptor.number(), offset, size);
    file_ = descriptor.release();
    end_ = offset + size;
    written_ = state.written;
}

void MappedBytes::copy(int file, std::uint64_t offset, std::uint64_t size) {
    mapping_ = allocated(size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    mappingSize_ = size;
    auto* const begin = static_cast<unsigned char*>(mapping_);
    std::uint64_t at = 0;
    while (at < size) {
        const ssize_t read = ::pread(file, begin + at, size - at, static_cast<off_t>(offset + at));
        if (read < 0 && errno == EINTR) continue;
        if (read < 0) refuse();
        if (read == 0) cutShort();
        at += static_cast<std::uint64_t>(read);
    }
    bytes_ = Bytes(begin, size);
}

void MappedBytes::map(int file, std::uint64_t offset, std::uint64_t size) {
    const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    const std::uint64_t before = offset % page;
    mapping_ = allocated(size + before, PROT_READ, MAP_PRIVATE, file, offset - before);
    mappingSize_ = size + before;
    bytes_ = Bytes(static_cast<const unsigned char*>(mapping_) + before, size);
}

MappedBytes::Change MappedBytes::change() {
    if (!isMapped()) return Change::None;
    const FileState state = stateOf(file_);
    if (state.size < end_) return Change::CutShort;
    return std::exchange(written_, state.written) == state.written ? Change::None : Change::Written;
}

void MappedBytes::forget() const {
    if (isMapped()) ::madvise(mapping_, mappingSize_, MADV_DONTNEED);
}

MappedBytes::~MappedBytes() {
    if (mapping_ != nullptr) ::munmap(mapping_, mappingSize_);
    if (file_ >= 0) ::close(file_);
}

MappedBytes::MappedBytes(MappedBytes&& other) noexcept
    : file_(std::exchange(other.file_, -1)),
      end_(other.end_),
      written_(other.written_),
      mapping_(std::exchange(other.mapping_, nullptr)),
      mappingSize_(std::exchange(other.mappingSize_, 0)),
      bytes_(std::exchange(other.bytes_, {})) {}

MappedBytes& MappedBytes::operator=(MappedBytes&& other) noexcept {
    std::swap(file_, other.file_);
    std::swap(end_, other.end_);
    std::swap(written_, other.written_);
    std::swap(mapping_, other.mapping_);
    std::swap(mappingSize_, other.mappingSize_);
    std::swap(bytes_, other.bytes_);
    return *this;
}

}  // namespace carrel::search
