// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/bookmarking.h"

#include <algorithm>

#include "app/desktop/navigation/search_state.h"
#include "core/personal/quoting.h"

namespace carrel::desktop {

QString Bookmarking::toldOf(personal::BookmarkTarget target) {
    return target == personal::BookmarkTarget::Section ? tr("Bookmarked the section")
                                                       : tr("Bookmarked the passage");
}

Bookmarking::Bookmarking(const Parts& parts, QWidget* window) : QObject(window), parts_(parts) {
    const WindowActions& actions = parts_.actions;
    connect(actions.bookmark, &QAction::triggered, this, &Bookmarking::bookmarkShown);
    connect(actions.bookmarkSection, &QAction::triggered, this, &Bookmarking::bookmarkSection);
    connect(actions.bookmarkPassage, &QAction::triggered, this, &Bookmarking::bookmarkPassage);
    connect(&parts_.tabs, &Tabs::passageBookmarkWanted, this, &Bookmarking::bookmarkPassage);
    connect(&parts_.bookmarks, &BookmarkController::placeAdded, this,
            [this](const BookmarkPtr& bookmark) { parts_.overlays.tell(toldOf(bookmark->what.target)); });
}

void Bookmarking::bookmarkShown() {
    if (const BookmarkPtr bookmark = current()) {
        parts_.overlays.openBookmark(bookmark, parts_.header.placeOf(*parts_.actions.bookmark));
    } else if (const auto wanted = draft()) {
        parts_.bookmarks.add(*wanted);
    } else if (parts_.tabs.current().view() == Place::View::Search) {
        parts_.overlays.tell(tr("Write a query first; then it can be bookmarked."));
    }
}

std::optional<personal::BookmarkDraft> Bookmarking::draftOfSearch() const {
    const QString query = searchState(parts_.tabs.current().place().state).query.simplified();
    if (query.isEmpty()) return std::nullopt;
    personal::BookmarkDraft draft;
    draft.target = personal::BookmarkTarget::Search;
    draft.title = query.toStdString();
    draft.state = draft.title;
    return draft;
}

std::optional<personal::BookmarkDraft> Bookmarking::draft() const {
    const Tab& tab = parts_.tabs.current();
    if (tab.view() == Place::View::Search) return draftOfSearch();
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
    return wanted ? parts_.bookmarks.findSame(*wanted) : nullptr;
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
