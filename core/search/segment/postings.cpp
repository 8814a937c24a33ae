// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/postings.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/search/segment/segment_bytes.h"

namespace carrel::search {

namespace {

constexpr std::uint64_t tableEntry = sizeof(std::uint32_t);
// Last documents, offsets, and, where there are positions, offsets of these.
constexpr std::uint32_t tablesWithPositions = 3;

/// More than a block of documents and one of tallies can take.
constexpr std::uint64_t largestBlock = 4096;

/// A number of 32 bits holds a place and a form.
constexpr unsigned mostFormBits = 31;

}  // namespace

StoredPostings::StoredPostings(const SegmentBytes& bytes, const TermRecord& record)
    : bytes_(&bytes),
      record_(record),
      blocks_(static_cast<std::uint32_t>((record.documents + blockSize - 1) / blockSize)),
      tableCount_(record.positions == TermRecord::noPositions ? tablesWithPositions - 1
                                                              : tablesWithPositions),
      blocksAt_(record.postings) {
    if (record.formBits > mostFormBits) throw library::Damage("its search index is damaged");
    if (blocks_ <= 1) return;
    const std::uint64_t tables = blocks_ * (tableCount_ * tableEntry + 1);
    const std::uint32_t all = bytes.footer().documents;
    const std::size_t ranges = search::hasRanges(record.documents, all) ? rangesOf(all) : 0;
    constexpr std::size_t codeSize = sizeof(ShareBound::Code);
    const Bytes head = bytes.part(Region::Postings, record.postings, tables + (1 + ranges) * codeSize);
    tables_ = head.data();
    commonShare_ = numberAt<ShareBound::Code>(tables_ + tables);
    if (ranges > 0) ranges_ = tables_ + tables + codeSize;
    blocksAt_ += head.size();
}

std::uint32_t StoredPostings::tableAt(std::uint32_t table, std::uint32_t block) const {
    return numberAt<std::uint32_t>(tables_ + (std::uint64_t{table} * blocks_ + block) * tableEntry);
}

std::uint32_t StoredPostings::lastDocument(std::uint32_t block) const {
    return block + 1 >= blocks_ ? noEnd : tableAt(0, block);
}

ShareBound::Code StoredPostings::bound(std::uint32_t block) const {
    const std::uint64_t boundsAt = tableCount_ * tableEntry * blocks_;
    return ShareBound::ofByte(blocks_ == 1 ? record_.bound : tables_[boundsAt + block]);
}

std::uint32_t StoredPostings::read(std::uint32_t block, std::uint32_t* documents, Tally* tallies) const {
    const std::uint64_t at = blocksAt_ + (block == 0 ? 0 : tableAt(1, block));
    const std::uint64_t end = bytes_->size(Region::Postings);
    const Bytes bytes = bytes_->from(Region::Postings, at, std::min(largestBlock, end - std::min(at, end)));
    const std::uint32_t count = inBlock(block);
    std::array<std::uint32_t, blockSize> codes;
    unpackBlock(unpackBlock(bytes, count, documents), count, codes.data());
    const std::uint32_t most = bytes_->footer().documents;
    std::uint64_t next = block == 0 ? 0 : std::uint64_t{tableAt(0, block - 1)} + 1;
    for (std::uint32_t index = 0; index < count; ++index) {
        next += documents[index];
        documents[index] = static_cast<std::uint32_t>(next++);
        tallies[index] = Tally::ofCode(codes[index]);
    }
    if (next > most) throw library::Damage("its search index is damaged");
    return count;
}

void StoredPostings::readPositions(std::uint32_t block, std::uint32_t count,
                                   std::vector<std::uint32_t>& positions) const {
    constexpr std::uint64_t longestVarint = 10;
    if (record_.positions == TermRecord::noPositions) throw library::Damage("its search index is damaged");
    const std::uint64_t at = record_.positions + (block == 0 ? 0 : tableAt(2, block));
    const std::uint64_t end = bytes_->size(Region::Positions);
    const std::uint64_t left = end - std::min(at, end);
    const Bytes head = bytes_->from(Region::Positions, at, std::min(left, longestVarint));
    ByteReader reader(head);
    const std::uint64_t size = reader.varint();
    const auto headSize = static_cast<std::uint64_t>(reader.place() - head.data());
    Bytes bytes = bytes_->part(Region::Positions, at + headSize, size);
    positions.resize(count);
    for (std::uint32_t done = 0; done < count; done += static_cast<std::uint32_t>(blockSize)) {
        const std::uint32_t now = std::min(count - done, static_cast<std::uint32_t>(blockSize));
        bytes = unpackBlock(bytes, now, positions.data() + done);
    }
}

MergedPostings::MergedPostings(std::vector<Entry> entries, Bounds bounds)
    : entries_(std::move(entries)), bounds_(std::move(bounds)) {}

std::uint32_t MergedPostings::lastDocument(std::uint32_t block) const {
    return block + 1 >= blocks() ? noEnd : entries_[(block + std::size_t{1}) * blockSize - 1].document;
}

std::uint32_t MergedPostings::read(std::uint32_t block, std::uint32_t* documents, Tally* tallies) const {
    const std::uint32_t count = inBlock(block);
    const Entry* entry = &entries_[block * blockSize];
    for (std::uint32_t index = 0; index < count; ++index) {
        documents[index] = entry[index].document;
        tallies[index] = entry[index].tally;
    }
    return count;
}

}  // namespace carrel::search
