// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/posting_writer.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

#include "core/search/segment/bit_block.h"

namespace carrel::search {

PostingWriter::PostingWriter(const Weighting& weighting, const std::vector<Lengths>& lengths)
    : weighting_(&weighting), lengths_(&lengths) {}

void PostingWriter::add(std::uint32_t document, Tally tally, std::span<const std::uint32_t> positions) {
    if (document < next_ || document >= lengths_->size())
        throw std::logic_error("documents are added in rising order");
    gaps_.push_back(document - next_);
    codes_.push_back(tally.code());
    std::uint32_t before = 0;
    for (const std::uint32_t position : positions) {
        places_.push_back(position - before);
        before = position;
    }
    next_ = document + 1;
    ++documents_;
    bounds_.add(document, weighting_->sum(tally, (*lengths_)[document]));
    if (gaps_.size() == blockSize) endBlock();
}

void PostingWriter::endBlock() {
    lastDocuments_.push_back(next_ - 1);
    offsets_.push_back(static_cast<std::uint32_t>(blocks_.size()));
    positionOffsets_.push_back(static_cast<std::uint32_t>(positions_.size()));
    blockBounds_.push_back(static_cast<char>(ShareBound::byteOf(bounds_.endBlock())));
    packBlock(gaps_, blocks_);
    packBlock(codes_, blocks_);
    if (!places_.empty()) {
        std::string packed;
        const std::span<const std::uint32_t> places(places_);
        for (std::size_t at = 0; at < places.size(); at += blockSize)
            packBlock(places.subspan(at, std::min(blockSize, places.size() - at)), packed);
        appendVarint(positions_, packed.size());
        positions_ += packed;
    }
    gaps_.clear();
    codes_.clear();
    places_.clear();
}

PostingWriter::Written PostingWriter::finish(std::uint8_t formBits) {
    if (!gaps_.empty()) endBlock();
    const PostingBounds::Whole whole = bounds_.finish(static_cast<std::uint32_t>(lengths_->size()));
    Written written;
    written.record.documents = documents_;
    written.record.bound = ShareBound::byteOf(whole.bound);
    if (positions_.empty()) written.record.positions = TermRecord::noPositions;
    written.record.formBits = formBits;
    if (lastDocuments_.size() > 1) {
        for (const auto* table : {&lastDocuments_, &offsets_, &positionOffsets_})
            if (table != &positionOffsets_ || !positions_.empty())
                for (const std::uint32_t number : *table)
                    appendNumber(written.postings, number);
        written.postings += blockBounds_;
        appendNumber(written.postings, whole.commonShare);
        for (const ShareBound::Code range : whole.ranges)
            appendNumber(written.postings, range);
    }
    written.postings += blocks_;
    written.positions = std::exchange(positions_, {});
    lastDocuments_.clear();
    offsets_.clear();
    positionOffsets_.clear();
    blockBounds_.clear();
    blocks_.clear();
    documents_ = 0;
    next_ = 0;
    return written;
}

}  // namespace carrel::search
