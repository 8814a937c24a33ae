// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/search/segment/cursor.h"
#include "core/search/segment/segment.h"

namespace carrel::search {

/// Walks the documents of a stem and tells where in them it stands.
class PlaceCursor {
public:
    PlaceCursor(const Segment& segment, const TermRecord& record);

    [[nodiscard]] Cursor& documents() { return cursor_; }
    /// Adds the places in the document where the cursor stands, rising: all, or those of one form.
    void read(std::optional<std::uint32_t> form, std::vector<std::uint32_t>& places);

private:
    void readBlock();

    std::shared_ptr<const StoredPostings> postings_;
    Cursor cursor_;
    std::uint32_t block_ = UINT32_MAX;  // whose positions were read
    std::vector<std::uint32_t> positions_;
    std::vector<std::uint32_t> begins_;  // of each document of the block, and the end
};

}  // namespace carrel::search
