// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/bookmarking.h"

#include <algorithm>

#include "core/personal/quoting.h"

namespace carrel::desktop {

Bookmarking::Bookmarking(const Parts& parts, QWidget* window) : QObject(window), parts_(parts) {
    const WindowActions& actions = parts_.actions;
    connect(actions.bookmark, &QAction::triggered, this, &Bookmarking::bookmarkArticle);
    connect(actions.bookmarkSection, &QAction::triggered, this, &Bookmarking::bookmarkSection);
    connect(actions.bookmarkPassage, &QAction::triggered, this, &Bookmarking::bookmarkPassage);
    connect(&parts_.tabs, &Tabs::passageBookmarkWanted, this, &Bookmarking::bookmarkPassage);
    connect(&parts_.overlays, &Overlays::searchSaveWanted, &parts_.savedSearches,
            &SavedSearchController::save);
    connect(&parts_.savedSearches, &SavedSearchController::searchSaved, this, [this](const QString& query) {
        parts_.overlays.tell(tr("Saved the search “%1”; it is on the bookmarks page.").arg(query));
    });
    connect(&parts_.bookmarks, &BookmarkController::placeAdded, this, [this](const BookmarkPtr& bookmark) {
        parts_.overlays.tell(bookmark->what.target == personal::BookmarkTarget::Section
                                 ? tr("Bookmarked the section")
                                 : tr("Bookmarked the passage"));
    });
}

void Bookmarking::bookmarkArticle() {
    if (!parts_.tabs.current().showsArticle()) return;
    const library::Article& article = parts_.tabs.current().article()->article;
    if (const BookmarkPtr bookmark = parts_.bookmarks.find(article.key)) {
        parts_.overlays.openBookmark(bookmark, parts_.header.placeOf(*parts_.actions.bookmark));
    } else {
        parts_.bookmarks.add({article.key, {}, article.title, article.kind});
    }
}

void Bookmarking::bookmarkSection() {
    const Tab& tab = parts_.tabs.current();
    const std::string anchor = tab.showsReader() ? tab.heading().toStdString() : std::string();
    if (anchor.empty()) {
        parts_.overlays.tell(tr("Go to a section first; here is none."));
        return;
    }
    const library::Article& article = tab.article()->article;
    personal::BookmarkDraft draft{article.key, anchor, article.title, article.kind};
    draft.target = personal::BookmarkTarget::Section;
    parts_.bookmarks.add(draft);
}

void Bookmarking::bookmarkPassage() {
    const Tab& tab = parts_.tabs.current();
    const auto words = tab.selectedWords();
    if (!words) {
        parts_.overlays.tell(tr("Select the passage to bookmark first."));
        return;
    }
    const library::Article& article = tab.article()->article;
    personal::BookmarkDraft draft{article.key, tab.heading().toStdString(), article.title, article.kind};
    draft.target = personal::BookmarkTarget::Passage;
    draft.passage = personal::quote(article.text, *words);
    parts_.bookmarks.add(draft);
}

}  // namespace carrel::desktop
