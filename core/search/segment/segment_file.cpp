// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/segment_file.h"

#include <algorithm>

#include "core/base/checksum.h"
#include "core/search/segment/bit_block.h"
#include "core/sql/error.h"

namespace carrel::search {

namespace {

constexpr int writeFailure = 13;  // SQLITE_FULL, by far the likeliest reason

Bytes bytesOf(std::string_view text) {
    return {reinterpret_cast<const unsigned char*>(text.data()), text.size()};
}

}  // namespace

SegmentFile::SegmentFile(const std::filesystem::path& file)
    : path_(file), stream_(file, std::ios::binary | std::ios::trunc) {
    page_.reserve(checkedPage);
    put({});
}

void SegmentFile::put(std::string_view bytes) {
    stream_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!stream_.good())
        throw sql::Error(writeFailure, "the search index can't be written to " + path_.string());
}

void SegmentFile::endRegion() {
    RegionPlace& place = regions_[static_cast<std::size_t>(region_)];
    place = {regionBegin_, written_ - regionBegin_};
}

void SegmentFile::begin(Region region) {
    endRegion();
    // Blocks are read eight bytes at a time, and numbers from places that their size divides.
    write(std::string(bytesBehindBlocks + 8 - written_ % 8, '\0'));
    region_ = region;
    regionBegin_ = written_;
}

void SegmentFile::write(std::string_view bytes) {
    put(bytes);
    written_ += bytes.size();
    while (!bytes.empty()) {
        const std::size_t taken = std::min(bytes.size(), checkedPage - page_.size());
        page_ += bytes.substr(0, taken);
        bytes.remove_prefix(taken);
        if (page_.size() == checkedPage) endPage();
    }
}

void SegmentFile::endPage() {
    checksums_.push_back(checksum(bytesOf(page_)));
    page_.clear();
}

RegionPlace SegmentFile::readable() {
    stream_.flush();
    put({});
    return {regionBegin_, written_ - regionBegin_};
}

void SegmentFile::finish(Footer footer) {
    begin(Region::Checksums);
    if (!page_.empty()) endPage();
    std::string sums;
    for (const std::uint64_t sum : checksums_)
        appendNumber(sums, sum);
    appendNumber(sums, checksum(bytesOf(sums)));
    put(sums);
    footer.regions = regions_;
    footer.at(Region::Checksums) = {written_, sums.size()};
    put(footerBytes(footer, written_ + sums.size() + footerSize));
    stream_.close();
    if (!stream_) throw sql::Error(writeFailure, "the search index can't be written to " + path_.string());
}

}  // namespace carrel::search
