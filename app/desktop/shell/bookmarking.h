// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/desktop/shell/header_bar.h"
#include "app/desktop/shell/overlays.h"
#include "app/desktop/shell/tabs.h"
#include "app/desktop/shell/window_actions.h"

namespace carrel::desktop {

/// Bookmarking in a window: the article of its current tab, its section, or what is selected of it; or the
/// search that it shows.
class Bookmarking : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it outlives it.
    struct Parts {
        const WindowActions& actions;
        BookmarkController& bookmarks;
        HeaderBar& header;
        Tabs& tabs;
        Overlays& overlays;
    };
    Bookmarking(const Parts& parts, QWidget* window);

    /// What the star stands for: the article of the current tab, or what its comparison or its search shows.
    /// Absent: it has none of them.
    [[nodiscard]] std::optional<personal::BookmarkDraft> draft() const;
    /// That of the draft; null: there is none.
    [[nodiscard]] BookmarkPtr current() const;

private:
    static QString toldOf(personal::BookmarkTarget target);
    [[nodiscard]] std::optional<personal::BookmarkDraft> draftOfSearch() const;
    /// What is bookmarked already is opened to be edited.
    void bookmarkShown();
    void bookmarkSection();
    void bookmarkPassage();

    Parts parts_;
};

}  // namespace carrel::desktop
