// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_place.h"

#include "app/desktop/navigation/search_state.h"
#include "core/compare/comparison_state.h"

namespace carrel::desktop {

BookmarkPlace placeOf(const personal::Bookmark& bookmark) {
    const personal::BookmarkDraft& what = bookmark.what;
    BookmarkPlace where{{Place::View::Article, {what.article, what.section}, {}}, {}};
    switch (what.target) {
        case personal::BookmarkTarget::Search:
            where.place = placeOfSearch(QString::fromStdString(what.state));
            break;
        case personal::BookmarkTarget::Passage:
            if (!bookmark.lost) where.landing = landingAt(what.passage.range);
            break;
        case personal::BookmarkTarget::Article:
            where.landing = goingOn();
            break;
        case personal::BookmarkTarget::Comparison:
            where.place.state = QString::fromStdString(what.state);
            if (!compare::readComparisonState(what.state).articles.empty())
                where.place = {Place::View::Comparison, {}, where.place.state};
            where.landing.state = where.place.state;
            break;
        case personal::BookmarkTarget::Section:
            break;
    }
    return where;
}

}  // namespace carrel::desktop
