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

/// Closes on every way out; the mapping stays.
class Descriptor {
public:
    explicit Descriptor(const std::filesystem::path& file)
        : number_(::open(file.c_str(), O_RDONLY | O_CLOEXEC)) {
        if (number_ < 0) refuse();
    }
    ~Descriptor() { ::close(number_); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] std::uint64_t size() const {
        struct stat status {};
        if (::fstat(number_, &status) != 0) refuse();
        return static_cast<std::uint64_t>(status.st_size);
    }
    [[nodiscard]] int number() const { return number_; }

private:
    int number_;
};

}  // namespace

MappedBytes::MappedBytes(const std::filesystem::path& file, std::uint64_t offset, std::uint64_t size) {
    const Descriptor descriptor(file);
    const std::uint64_t fileSize = descriptor.size();
    if (offset > fileSize || size > fileSize - offset) throw library::Damage("its search index is cut short");
    const auto page = static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
    const std::uint64_t before = offset % page;
    mappingSize_ = size + before;
    if (mappingSize_ == 0) return;
    mapping_ = ::mmap(nullptr, mappingSize_, PROT_READ, MAP_PRIVATE, descriptor.number(),
                      static_cast<off_t>(offset - before));
    if (mapping_ == MAP_FAILED) {
        mapping_ = nullptr;
        refuse();
    }
    bytes_ = Bytes(static_cast<const unsigned char*>(mapping_) + before, size);
}

void MappedBytes::forget() const {
    if (mapping_ != nullptr) ::madvise(mapping_, mappingSize_, MADV_DONTNEED);
}

MappedBytes::~MappedBytes() {
    if (mapping_ != nullptr) ::munmap(mapping_, mappingSize_);
}

MappedBytes::MappedBytes(MappedBytes&& other) noexcept
    : mapping_(std::exchange(other.mapping_, nullptr)),
      mappingSize_(std::exchange(other.mappingSize_, 0)),
      bytes_(std::exchange(other.bytes_, {})) {}

MappedBytes& MappedBytes::operator=(MappedBytes&& other) noexcept {
    std::swap(mapping_, other.mapping_);
    std::swap(mappingSize_, other.mappingSize_);
    std::swap(bytes_, other.bytes_);
    return *this;
}

}  // namespace carrel::search
