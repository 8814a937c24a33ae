// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/own_page.h"

#include "app/desktop/bookmarks/bookmark_page.h"
#include "app/desktop/bookmarks/bookmark_place.h"
#include "app/desktop/compare/compared_articles_page.h"
#include "app/desktop/history/history_page.h"
#include "app/desktop/home/home_page.h"
#include "app/desktop/map/map_page.h"
#include "app/desktop/results/search_page.h"
#include "app/desktop/shell/link_wiring.h"

namespace carrel::desktop {

OwnPage::OwnPage(Place::View view, const TabParts& parts, QWidget* tab)
    : QObject(tab), widget_(make(view, parts, tab)), withState_(qobject_cast<StatePage*>(widget_)) {
    if (withState_ == nullptr) return;
    connect(withState_, &StatePage::stateChanged, this, [this] { emit stateChanged(withState_->state()); });
    connect(withState_, &StatePage::placeWanted, this, &OwnPage::placeWanted);
    connect(withState_, &StatePage::articleWanted, this, &OwnPage::articleWanted);
}

QWidget* OwnPage::make(Place::View view, const TabParts& parts, QWidget* tab) {
    if (view == Place::View::Home) return makeHome(parts, tab);
    if (view == Place::View::Search) return makeSearch(parts, tab);
    if (view == Place::View::History) return makeHistory(parts, tab);
    if (view == Place::View::Comparison) return makeComparison(parts, tab);
    if (view == Place::View::Map) return makeMap(parts, tab);
    return makeBookmarks(parts, tab);
}

void OwnPage::setState(const QString& state) {
    if (withState_ != nullptr) withState_->setState(state);
}

QWidget* OwnPage::makeHome(const TabParts& parts, QWidget* tab) {
    auto* home =
        new HomePage({parts.theme, parts.contents, parts.bookmarks, parts.reading, parts.articles}, tab);
    connect(home, &HomePage::articleActivated, this, &OwnPage::openArticle);
    connect(home, &HomePage::kindWanted, this, &OwnPage::kindWanted);
    connect(home, &HomePage::bookmarksWanted, this, [this] {
        emit placeWanted({Place::View::BookmarkList, {}}, OpenIn::Here);
    });
    return home;
}

QWidget* OwnPage::makeHistory(const TabParts& parts, QWidget* tab) {
    auto* history = new HistoryPage(parts.theme, parts.contents.description, parts.bookmarks, tab);
    connect(history, &HistoryPage::articleActivated, this, &OwnPage::openArticle);
    return history;
}

QWidget* OwnPage::makeMap(const TabParts& parts, QWidget* tab) {
    return new MapPage({parts.theme, parts.contents.description, parts.map}, tab);
}

QWidget* OwnPage::makeSearch(const TabParts& parts, QWidget* tab) {
    auto* page = new SearchPage({parts.theme, parts.contents, parts.results, parts.search, parts.articles,
                                 parts.bookmarks, parts.savedSearches},
                                tab);
    connect(page, &SearchPage::told, this, &OwnPage::told);
    return page;
}

QWidget* OwnPage::makeComparison(const TabParts& parts, QWidget* tab) {
    auto* page = new ComparedArticlesPage(parts.theme, parts.contents, parts.articles, parts.exports, tab);
    const ComparisonPage& table = page->table();
    connectLinks(table, parts.previews, *this);
    connect(&table, &ComparisonPage::told, this, &OwnPage::told);
    connect(page, &ComparedArticlesPage::changed, this, &OwnPage::changed);
    return page;
}

QWidget* OwnPage::makeBookmarks(const TabParts& parts, QWidget* tab) {
    auto* bookmarks = new BookmarkPage({parts.theme, parts.contents, parts.bookmarks, parts.folders,
                                        parts.savedSearches, parts.highlightReader, parts.exchange},
                                       tab);
    connect(bookmarks, &BookmarkPage::bookmarkActivated, this, &OwnPage::openBookmark);
    connect(bookmarks, &BookmarkPage::highlightActivated, this,
            [this](const personal::Highlight& highlight, OpenIn where) {
                const personal::HighlightDraft& what = highlight.what;
                emit articleWanted({what.article, what.section}, landingAt(what.quotation.range), where);
            });
    connect(bookmarks, &BookmarkPage::searchWanted, this,
            [this](const QString& query) { emit placeWanted(placeOfSearch(query), OpenIn::Here); });
    connect(
        bookmarks, &BookmarkPage::compareWanted, this,
        [this, library = parts.contents.description.id](const std::vector<library::ArticleKey>& articles) {
            emit placeWanted(placeOfComparison(articles, library), OpenIn::Here);
        });
    return bookmarks;
}

void OwnPage::openArticle(const library::ArticleKey& article, OpenIn where) {
    emit articleWanted({article, {}}, goingOn(), where);
}

void OwnPage::openBookmark(const personal::Bookmark& bookmark, OpenIn where) {
    const auto [place, landing] = placeOf(bookmark);
    if (place.view == Place::View::Article) {
        emit articleWanted(place.address, landing, where);
    } else {
        emit placeWanted(place, where);
    }
}

}  // namespace carrel::desktop
