// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <filesystem>
#include <functional>

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "app/desktop/context/connection_finder.h"
#include "app/desktop/exchange/exchange_controller.h"
#include "app/desktop/map/map_finder.h"
#include "app/desktop/navigation/article_loader.h"
#include "app/desktop/personal/folder_controller.h"
#include "app/desktop/personal/highlight_controller.h"
#include "app/desktop/personal/highlight_reader.h"
#include "app/desktop/personal/note_controller.h"
#include "app/desktop/personal/personal_link_controller.h"
#include "app/desktop/personal/reading_controller.h"
#include "app/desktop/personal/saved_search_controller.h"
#include "app/desktop/personal/undo_controller.h"
#include "app/desktop/preview/preview_controller.h"
#include "app/desktop/search/result_finder.h"
#include "app/desktop/search/search_controller.h"
#include "app/desktop/settings/settings_controller.h"

namespace carrel::desktop {

/// What a window works with; all of it outlives the window.
struct Controllers {
    ArticleLoader& articles;
    SearchController& search;
    ResultFinder& results;
    ConnectionFinder& connections;
    BookmarkController& bookmarks;
    FolderController& folders;
    SavedSearchController& savedSearches;
    HighlightReader& highlightReader;
    ExchangeController& exchange;
    PersonalLinkController& links;
    HighlightController& highlights;
    NoteController& notes;
    ReadingController& reading;
    UndoController& undo;
    PreviewController& previews;
    SettingsController& settings;
    MapFinder::Read map;                 ///< a copy of it for each map
    std::function<QString()> openGuide;  ///< in a window of its own; returns what hinders
    std::filesystem::path logFolder;
};

}  // namespace carrel::desktop
