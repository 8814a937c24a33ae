// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/export_wish.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/desktop/compare/comparison_words.h"
#include "app/desktop/home/home_plan.h"

namespace carrel::desktop {

namespace {

void addOnce(std::vector<library::ArticleKey>& articles, const library::ArticleKey& article) {
    if (std::find(articles.begin(), articles.end(), article) == articles.end()) articles.push_back(article);
}

}  // namespace

std::optional<ExportWish> exportWishOf(const Tab& tab, const library::Description& library,
                                       const BookmarkController& bookmarks) {
    ExportWish wish;
    if (const ComparisonPage* table = tab.shownComparison()) {
        wish.comparison = table->shown();
        wish.title = QString::fromStdString(wish.comparison->title);
        wish.words = textWords();
        return wish;
    }
    if (tab.showsBookmarks()) {
        wish.title = QCoreApplication::translate("ExportWish", "Bookmarks");
        for (const BookmarkPtr& bookmark : bookmarks.bookmarks())
            if (bookmark->what.target != personal::BookmarkTarget::Search)
                addOnce(wish.articles, bookmark->what.article);
    } else if (tab.showsArticle()) {
        const workspace::OpenArticle& open = *tab.article();
        wish.title = QString::fromStdString(open.article.title);
        wish.articles.push_back(open.article.key);
        const library::Kind* kind = library.findKind(open.article.kind);
        if (kind != nullptr && kind->view == library::View::Path)
            for (const library::ArticleKey& step : stepsOf(open))
                addOnce(wish.articles, step);
    }
    if (wish.articles.empty()) return std::nullopt;
    return wish;
}

}  // namespace carrel::desktop
