// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <functional>
#include <stop_token>

#include "core/base/result.h"
#include "core/collect/report.h"

namespace carrel::collect {

struct Progress {
    std::size_t done = 0;
    std::size_t total = 0;  ///< 0 while unknown
};

/// How often progress is told.
inline constexpr std::size_t articlesBetweenProgress = 64;

struct Options {
    std::function<void(Progress)> progress;  ///< called on the calling thread; may be empty
    std::stop_token stop;                    ///< stopped: the old file stays as it is
};

/// Builds a library file from a folder (see docs/formats/library-source.md) or from a file of JSON lines
/// ({"id","title","body"[,"kind","tags","aliases"]}). Deterministic: the same input gives the same bytes.
/// A Problem when there is nothing to build from (no such source, no articles, stopped) and when the file
/// cannot be written; an earlier file of that name then stays as it was.
Result<Report> build(const std::filesystem::path& source, const std::filesystem::path& file,
                     const Options& options);

/// Brings a library that was built from a folder in step with it: reads what changed since then, and changes
/// only that, its links and mentions, and those of articles that now lead elsewhere. The library becomes what
/// build() would make, but for one thing: how common a word is that is a title was judged when the library
/// was built or the title came, and stays (see docs/decisions/0020). Builds it where that is all that can be
/// done: there is no library yet, it is of an older format or of JSON lines, or library.yaml or sources.yaml
/// changed. A Problem as for build(), and when the file is no library; it then stays as it was.
Result<UpdateReport> update(const std::filesystem::path& folder, const std::filesystem::path& file,
                            const Options& options);

}  // namespace carrel::collect
