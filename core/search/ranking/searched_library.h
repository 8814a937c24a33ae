// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/search/ranking/document_set.h"
#include "core/search/segment/segment.h"
#include "core/sql/database.h"
#include "core/text/stemmer.h"

namespace carrel::search {

/// A segment of a library, and which of its documents the library still has.
struct LiveSegment {
    std::unique_ptr<Segment> segment;
    std::unique_ptr<DocumentSet> live;  ///< null: all of them
};

/// One library as a search sees it: a snapshot of what it was when it was opened.
struct SearchedLibrary {
    std::filesystem::path file;
    sql::Database database;
    std::string id;
    text::Stemmer stemmer;
    std::vector<std::string> kinds;  ///< ids, in the order of the library
    std::vector<LiveSegment> segments;
};

/// Throws UnsearchableError, library::OpenError.
std::unique_ptr<SearchedLibrary> openSearchedLibrary(const std::filesystem::path& file);

}  // namespace carrel::search
