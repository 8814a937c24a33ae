// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "app/desktop/map/map_finder.h"
#include "app/desktop/navigation/article_loader.h"
#include "app/desktop/personal/folder_controller.h"
#include "app/desktop/personal/highlight_controller.h"
#include "app/desktop/personal/highlight_reader.h"
#include "app/desktop/personal/personal_link_controller.h"
#include "app/desktop/personal/reading_controller.h"
#include "app/desktop/personal/saved_search_controller.h"
#include "app/desktop/preview/preview_controller.h"
#include "app/desktop/search/result_finder.h"
#include "app/desktop/search/search_controller.h"
#include "app/desktop/settings/settings_controller.h"

namespace carrel::desktop {

/// What tabs are made with; all of it outlives them.
struct TabParts {
    const Theme& theme;
    const workspace::Contents& contents;
    ArticleLoader& articles;
    ResultFinder& results;
    SearchController& search;
    BookmarkController& bookmarks;
    FolderController& folders;
    SavedSearchController& savedSearches;
    HighlightReader& highlightReader;
    PersonalLinkController& links;
    HighlightController& highlights;
    ReadingController& reading;
    PreviewController& previews;
    SettingsController& settings;
    MapFinder::Read map;
    QList<QAction*> exchange;  ///< of the bookmarks page
    QList<QAction*> exports;   ///< of a comparison
};

}  // namespace carrel::desktop
