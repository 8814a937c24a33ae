// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <utility>
#include <vector>

#include "core/search/segment/layout.h"
#include "core/search/segment/mapped_bytes.h"

namespace carrel::search {

/// The bytes of a segment. Each page is compared with its checksum when it is looked at for the first time;
/// library::Damage says that it is not what was written. One thread.
class SegmentBytes {
public:
    /// The segment that ends where the file ends.
    static SegmentBytes atEndOf(const std::filesystem::path& file);

    /// The postings of a segment that is being written, not yet checked by anything.
    static SegmentBytes growing(const std::filesystem::path& file, RegionPlace postings,
                                std::uint32_t documents);

    [[nodiscard]] const Footer& footer() const { return footer_; }
    [[nodiscard]] std::uint64_t size(Region region) const { return footer_.at(region).size; }

    /// A part of a region, checked; bytesBehindBlocks more may be read behind it.
    [[nodiscard]] Bytes part(Region region, std::uint64_t offset, std::uint64_t size) const;
    /// From `offset` to the end of the region: only the first `size` bytes are checked.
    [[nodiscard]] Bytes from(Region region, std::uint64_t offset, std::uint64_t size) const;
    [[nodiscard]] Bytes whole(Region region) const { return part(region, 0, size(region)); }
    /// See MappedBytes.
    void forget() const { mapped_.forget(); }
    /// Compares every page with its checksum, and says when the file was cut short.
    void checkAll() const;
    /// Says when the file was cut short, or written over with something else, since the last time; before
    /// each use of what lives long. Costs next to nothing when nothing happened.
    void checkAgain() const;

private:
    SegmentBytes(MappedBytes mapped, const Footer& footer) : mapped_(std::move(mapped)), footer_(footer) {}
    void readChecksums();
    void check(std::uint64_t offset, std::uint64_t size) const;
    void checkPage(std::size_t page) const;

    // What was looked at, and when, is no part of what the bytes say.
    mutable MappedBytes mapped_;
    Footer footer_;
    mutable std::vector<bool> checked_;
};

}  // namespace carrel::search
