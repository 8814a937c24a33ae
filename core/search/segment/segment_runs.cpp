// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "core/search/segment/segment_runs.h"

#include <system_error>
#include <utility>

#include "core/search/segment/segment_merge.h"

namespace carrel::search {

namespace {

/// A run of articles is written to disk when it takes so much memory.
constexpr std::size_t bytesARun = std::size_t{192} * 1024 * 1024;

}  // namespace

SegmentRuns::SegmentRuns(std::filesystem::path place, const std::string& language)
    : place_(std::move(place)), builder_(std::make_unique<SegmentBuilder>(language)) {}

SegmentRuns::~SegmentRuns() {
    std::error_code ignored;
    for (const std::filesystem::path& run : runs_)
        std::filesystem::remove(run, ignored);
}

void SegmentRuns::add(std::uint32_t row, const library::Article& article) {
    builder_->add(row, article);
    if (builder_->bytes() > bytesARun) writeRun();
}

void SegmentRuns::writeRun() {
    std::filesystem::path run = place_;
    run += std::to_string(runs_.size());
    runs_.push_back(run);
    builder_->write(run);
}

std::filesystem::path SegmentRuns::finish() {
    if (builder_->documents() > 0 || runs_.empty()) writeRun();
    builder_.reset();  // which takes about as much memory as merging
    if (runs_.size() == 1) return runs_.front();
    std::vector<std::unique_ptr<Segment>> segments;
    std::vector<MergeSource> sources;
    for (const std::filesystem::path& run : runs_) {
        segments.push_back(std::make_unique<Segment>(SegmentBytes::atEndOf(run)));
        sources.push_back({segments.back().get(), {}});
    }
    std::filesystem::path merged = place_;
    merged += "merged";
    runs_.push_back(merged);
    mergeSegments(sources, merged, {});
    return merged;
}

}  // namespace carrel::search
