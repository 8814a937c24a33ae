// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <vector>

#include "core/personal/bookmark.h"
#include "core/personal/folder.h"
#include "core/personal/highlight.h"
#include "core/personal/note.h"
#include "core/personal/personal_link.h"
#include "core/personal/reading.h"
#include "core/personal/visit.h"

namespace carrel::personal {

/// All that a reader made, as a value: what is exported, and what an import adds.
struct PersonalData {
    std::vector<Folder> folders;  ///< a parent before what is in it
    std::vector<Bookmark> bookmarks;
    std::vector<Highlight> highlights;
    std::vector<Note> notes;
    std::vector<PersonalLink> links;
    std::vector<SavedSearch> searches;
    std::vector<ReadMark> readMarks;
    std::vector<ReadingPosition> positions;
    std::vector<Visit> visits;
};

/// What an import adds, and what it completes: a note, tags, a colour or a folder of what was there.
struct MergeReport {
    struct Count {
        std::size_t added = 0;
        std::size_t completed = 0;
        std::size_t known = 0;  ///< was there already, the same
    };
    Count folders, bookmarks, highlights, notes, links, searches, readMarks, positions, visits;
};

}  // namespace carrel::personal
