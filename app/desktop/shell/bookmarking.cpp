// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/bookmarking.h"

#include <algorithm>

#include "app/desktop/navigation/search_state.h"
#include "core/personal/quoting.h"

namespace carrel::desktop {

QString Bookmarking::toldOf(personal::BookmarkTarget target) {
    switch (target) {
        case personal::BookmarkTarget::Section:
            return tr("Bookmarked the section");
        case personal::BookmarkTarget::Search:
            return tr("Bookmarked the search");
        default:
            return tr("Bookmarked the passage");
    }
}

Bookmarking::Bookmarking(const Parts& parts, QWidget* window) : QObject(window), parts_(parts) {
    const WindowActions& actions = parts_.actions;
    connect(actions.bookmark, &QAction::triggered, this, &Bookmarking::bookmarkArticle);
    connect(actions.bookmarkSection, &QAction::triggered, this, &Bookmarking::bookmarkSection);
    connect(actions.bookmarkPassage, &QAction::triggered, this, &Bookmarking::bookmarkPassage);
    connect(&parts_.tabs, &Tabs::passageBookmarkWanted, this, &Bookmarking::bookmarkPassage);
    connect(&parts_.bookmarks, &BookmarkController::placeAdded, this,
            [this](const BookmarkPtr& bookmark) { parts_.overlays.tell(toldOf(bookmark->what.target)); });
}

void Bookmarking::bookmarkArticle() {
    const Place place = parts_.tabs.current().place();
    if (place.view == Place::View::Search) bookmarkSearch(searchState(place.state).query.simplified());
    if (const BookmarkPtr bookmark = current()) {
        parts_.overlays.openBookmark(bookmark, parts_.header.placeOf(*parts_.actions.bookmark));
    } else if (const auto wanted = draft()) {
        parts_.bookmarks.add(*wanted);
    }
}

void Bookmarking::bookmarkSearch(const QString& query) {
    if (query.isEmpty()) {
        parts_.overlays.tell(tr("Write a query first; then it can be bookmarked."));
        return;
    }
    personal::BookmarkDraft draft;
    draft.target = personal::BookmarkTarget::Search;
    draft.title = query.toStdString();
    draft.state = draft.title;
    parts_.bookmarks.add(draft);
}

std::optional<personal::BookmarkDraft> Bookmarking::draft() const {
    const Tab& tab = parts_.tabs.current();
    personal::BookmarkDraft draft;
    if (tab.showsArticle()) {
        const library::Article& article = tab.article()->article;
        draft = {article.key, {}, article.title, article.kind};
        if (const ComparisonPage* table = tab.shownComparison())
            draft.state = compare::toQuery(table->state());
    } else if (const ComparedArticlesPage* made = tab.comparedArticles()) {
        const library::Article& first = made->articles().front()->article;
        draft = {first.key, {}, tab.title().toStdString(), first.kind};
        draft.state = made->state().toStdString();
    } else {
        return std::nullopt;
    }
    if (!draft.state.empty()) draft.target = personal::BookmarkTarget::Comparison;
    return draft;
}

BookmarkPtr Bookmarking::current() const {
    const auto wanted = draft();
    if (!wanted) return nullptr;
    return wanted->state.empty() ? parts_.bookmarks.find(wanted->article)
                                 : parts_.bookmarks.findComparison(wanted->article, wanted->state);
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
