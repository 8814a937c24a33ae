// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/segment_bytes.h"

#include <algorithm>
#include <system_error>

#include "core/base/checksum.h"
#include "core/search/segment/bit_block.h"

namespace carrel::search {

namespace {

/// Of a segment that is read at once: that takes about as long as a query, and the memory of one shelf.
constexpr std::uint64_t largestRead = std::uint64_t{1024} * 1024;

[[noreturn]] void damaged() {
    throw library::Damage("its search index is damaged");
}

bool within(const RegionPlace& place, std::uint64_t size) {
    return place.offset <= size && place.size <= size - place.offset;
}

/// Regions before the checksums leave room behind them, which what reads blocks relies on.
void checkRegions(const Footer& footer, std::uint64_t size) {
    const RegionPlace& sums = footer.at(Region::Checksums);
    if (!within(sums, size) || sums.size < sizeof(std::uint64_t) || sums.size % sizeof(std::uint64_t) != 0)
        damaged();
    const std::uint64_t pages = sums.size / sizeof(std::uint64_t) - 1;
    if (pages != (sums.offset + checkedPage - 1) / checkedPage) damaged();
    for (std::size_t index = 0; index + 1 < regionCount; ++index)
        if (!within(footer.regions[index], sums.offset)) damaged();
}

}  // namespace

SegmentBytes SegmentBytes::atEndOf(const std::filesystem::path& file) {
    std::error_code error;
    const std::uint64_t fileSize = std::filesystem::file_size(file, error);
    if (error || fileSize < footerSize) damaged();
    const MappedBytes end(file, fileSize - footerSize, footerSize, footerSize);
    const ReadFooter read = readFooter(end.bytes());
    if (read.segmentSize > fileSize || read.segmentSize < footerSize) damaged();
    checkRegions(read.footer, read.segmentSize - footerSize);
    SegmentBytes bytes(MappedBytes(file, fileSize - read.segmentSize, read.segmentSize, largestRead),
                       read.footer);
    bytes.readChecksums();
    return bytes;
}

SegmentBytes SegmentBytes::growing(const std::filesystem::path& file, RegionPlace postings,
                                   std::uint32_t documents) {
    Footer footer;
    footer.documents = documents;
    footer.at(Region::Postings) = {0, postings.size};
    return {MappedBytes(file, postings.offset, postings.size), footer};
}

void SegmentBytes::readChecksums() {
    const RegionPlace& sums = footer_.at(Region::Checksums);
    const Bytes table = mapped_.bytes().subspan(sums.offset, sums.size);
    const std::size_t entries = table.size() - sizeof(std::uint64_t);
    if (checksum(table.first(entries)) != numberAt<std::uint64_t>(table.data() + entries)) damaged();
    checked_.resize(entries / sizeof(std::uint64_t));
}

void SegmentBytes::checkPage(std::size_t page) const {
    if (checked_[page]) return;
    const RegionPlace& sums = footer_.at(Region::Checksums);
    const std::uint64_t begin = page * checkedPage;
    const Bytes bytes =
        mapped_.bytes().subspan(begin, std::min<std::uint64_t>(checkedPage, sums.offset - begin));
    const unsigned char* stored = mapped_.bytes().data() + sums.offset + page * sizeof(std::uint64_t);
    if (checksum(bytes) != numberAt<std::uint64_t>(stored)) damaged();
    checked_[page] = true;
}

void SegmentBytes::check(std::uint64_t offset, std::uint64_t size) const {
    const std::uint64_t end =
        std::min(offset + size + bytesBehindBlocks, footer_.at(Region::Checksums).offset);
    for (std::uint64_t page = offset / checkedPage; page * checkedPage < end; ++page)
        checkPage(page);
}

void SegmentBytes::checkAgain() const {
    switch (mapped_.change()) {
        case MappedBytes::Change::None:
            return;
        case MappedBytes::Change::CutShort:
            throw library::Damage("its search index is cut short");
        case MappedBytes::Change::Written:
            checked_.assign(checked_.size(), false);
            checkAll();
    }
}

void SegmentBytes::checkAll() const {
    if (mapped_.change() == MappedBytes::Change::CutShort)
        throw library::Damage("its search index is cut short");
    for (std::size_t page = 0; page < checked_.size(); ++page)
        checkPage(page);
}

Bytes SegmentBytes::part(Region region, std::uint64_t offset, std::uint64_t size) const {
    return from(region, offset, size).first(size);
}

Bytes SegmentBytes::from(Region region, std::uint64_t offset, std::uint64_t size) const {
    const RegionPlace& place = footer_.at(region);
    if (offset > place.size || size > place.size - offset) damaged();
    if (!checked_.empty()) check(place.offset + offset, size);
    return mapped_.bytes().subspan(place.offset + offset, place.size - offset);
}

}  // namespace carrel::search
