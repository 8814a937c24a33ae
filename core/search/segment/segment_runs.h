// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/library/article.h"
#include "core/search/segment/segment_builder.h"

namespace carrel::search {

/// Makes one segment of any number of articles: runs of what fits into memory, which are merged at the end.
/// Throws sql::Error when it can't be written.
class SegmentRuns {
public:
    /// Files grow beside `place`, named after it.
    SegmentRuns(std::filesystem::path place, const std::string& language);
    /// Deletes all files, the segment's, too.
    ~SegmentRuns();
    SegmentRuns(const SegmentRuns&) = delete;
    SegmentRuns& operator=(const SegmentRuns&) = delete;

    void add(std::uint32_t row, const library::Article& article);
    [[nodiscard]] bool empty() const { return runs_.empty() && builder_->documents() == 0; }
    /// The file of the segment, until this is destroyed.
    std::filesystem::path finish();

private:
    void writeRun();

    std::filesystem::path place_;
    std::unique_ptr<SegmentBuilder> builder_;  // until the runs are merged
    std::vector<std::filesystem::path> runs_;
};

}  // namespace carrel::search
