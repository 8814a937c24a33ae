// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/desktop/shell/header_bar.h"
#include "app/desktop/shell/overlays.h"
#include "app/desktop/shell/tabs.h"
#include "app/desktop/shell/window_actions.h"

namespace carrel::desktop {

/// Bookmarking in a window: the article of its current tab, its section, or what is selected of it; and
/// keeping a search.
class Bookmarking : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts {
        const WindowActions& actions;
        BookmarkController& bookmarks;
        SavedSearchController& savedSearches;
        HeaderBar& header;
        Tabs& tabs;
        Overlays& overlays;
    };
    Bookmarking(const Parts& parts, QWidget* window);

private:
    /// What is bookmarked already is opened to be edited.
    void bookmarkArticle();
    void bookmarkSection();
    void bookmarkPassage();

    Parts parts_;
};

}  // namespace carrel::desktop
