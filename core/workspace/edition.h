// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "core/library/description.h"
#include "core/personal/store.h"
#include "core/workspace/shelf.h"

namespace carrel::workspace {

/// What became of the reader's places when a library got a new edition.
struct EditionReport {
    struct Place {
        std::string title;  ///< of the article
        std::string words;  ///< of a highlight, a passage or a link; the section's anchor; or empty
        library::ArticleKey from;
        library::ArticleKey to;  ///< the same as `from` when the words moved within the article
    };
    std::vector<Place> moved;  ///< to another article, or their words changed
    std::vector<Place> lost;   ///< kept in the personal file, and marked so
};

/// Looks up every place of the reader's in a library whose edition is another than the one that was followed
/// last: articles by their redirects, words by their quotations. What is not found stays as it was, marked as
/// lost; what was lost and is there again, isn't any more. One change of the store, which can be undone.
/// Nothing happens when the edition is known already, or is the first that is seen and all is in its place.
EditionReport followEdition(const Shelf& shelf, const library::Description& library, personal::Store& store);

}  // namespace carrel::workspace
