// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <stop_token>
#include <vector>

#include "core/search/segment/segment.h"

namespace carrel::search {

/// A segment that goes into a merge, and which of its documents don't.
struct MergeSource {
    const Segment* segment = nullptr;
    std::vector<bool> removed;  ///< by document; empty: none
};

/// Writes one segment with the documents of all sources, in their order; what it answers is what a segment
/// built from these articles at once would.
/// False when `stop` was requested: the file is then not whole.
bool mergeSegments(const std::vector<MergeSource>& sources, const std::filesystem::path& file,
                   const std::stop_token& stop);

}  // namespace carrel::search
