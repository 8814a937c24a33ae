// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "app/desktop/context/connection_finder.h"
#include "app/desktop/navigation/article_loader.h"
#include "app/desktop/personal/highlight_controller.h"
#include "app/desktop/personal/personal_link_controller.h"
#include "app/desktop/personal/undo_controller.h"
#include "app/desktop/preview/preview_controller.h"
#include "app/desktop/search/search_controller.h"
#include "app/desktop/settings/settings_controller.h"

namespace carrel::desktop {

/// What a window works with; all of it outlives the window.
struct Controllers {
    ArticleLoader& articles;
    SearchController& search;
    ConnectionFinder& connections;
    BookmarkController& bookmarks;
    PersonalLinkController& links;
    HighlightController& highlights;
    UndoController& undo;
    PreviewController& previews;
    SettingsController& settings;
};

}  // namespace carrel::desktop
