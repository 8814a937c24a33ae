// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "core/search/segment/cursor.h"
#include "core/search/segment/segment.h"

namespace carrel::search {

/// Walks the documents of a stem and tells where in them it stands.
class PlaceCursor {
public:
    PlaceCursor(const Segment& segment, const TermRecord& record);

    [[nodiscard]] Cursor& documents() { return cursor_; }
    /// Where in the document that the cursor is at the stem stands, rising: codeOf() of a place and a form
    /// each. Valid until the next call.
    [[nodiscard]] std::span<const std::uint32_t> codes();
    [[nodiscard]] std::uint32_t codeOf(std::uint32_t place, std::uint32_t form) const {
        return place << postings_->formBits() | form;
    }
    [[nodiscard]] std::uint32_t placeOf(std::uint32_t code) const { return code >> postings_->formBits(); }
    [[nodiscard]] std::uint32_t formOf(std::uint32_t code) const {
        return code & ((1U << postings_->formBits()) - 1);
    }

private:
    void readBlock();

    std::shared_ptr<const StoredPostings> postings_;
    Cursor cursor_;
    std::uint32_t block_ = UINT32_MAX;  // whose positions were read
    std::vector<std::uint32_t> gaps_;
    std::vector<std::uint32_t> codes_;
    std::vector<std::uint32_t> begins_;  // of each document of the block, and the end
};

}  // namespace carrel::search
