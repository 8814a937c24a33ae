// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "core/search/segment/layout.h"

namespace carrel::search {

/// Writes a segment from front to back, its checksums on the way. Throws sql::Error when the disk is full or
/// the file can't be written.
class SegmentFile {
public:
    explicit SegmentFile(const std::filesystem::path& file);

    /// What is written from here on belongs to the region; regions come one after the other.
    void begin(Region region);
    void write(std::string_view bytes);
    /// Bytes of the current region so far.
    [[nodiscard]] std::uint64_t regionSize() const { return written_ - regionBegin_; }
    /// Where the current region stands in the file so far; it can be read there until more is written.
    RegionPlace readable();
    /// Adds checksums and footer, and brings all of it to disk.
    void finish(Footer footer);

private:
    void endRegion();
    void endPage();
    void put(std::string_view bytes);

    std::filesystem::path path_;
    std::ofstream stream_;
    std::string page_;
    std::vector<std::uint64_t> checksums_;
    std::array<RegionPlace, regionCount> regions_{};
    Region region_ = Region::Postings;
    std::uint64_t regionBegin_ = 0;
    std::uint64_t written_ = 0;
};

}  // namespace carrel::search
