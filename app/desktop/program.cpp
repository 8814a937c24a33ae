// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/program.h"

#include <utility>

namespace carrel::desktop {

namespace {

ArticleLoader::Calls callsOf(const std::shared_ptr<workspace::Shelf>& shelf) {
    if (shelf == nullptr) return {[](const library::ArticleKey& /*key*/) { return std::nullopt; }, {}};
    return {[shelf](const library::ArticleKey& key) { return shelf->open(key); },
            [shelf](const std::string& wanted) { return suggest(*shelf, wanted); }};
}

/// Opens a shelf of its own at the first query, on the thread that searches.
SearchController::Search searchIn(const workspace::Workspace& workspace) {
    return [&workspace, shelf = std::shared_ptr<workspace::Shelf>()](const search::Request& request,
                                                                     const std::stop_token& stop) mutable {
        if (shelf == nullptr) shelf = std::make_shared<workspace::Shelf>(workspace.openShelf());
        return shelf->search(request, stop);
    };
}

}  // namespace

Program::Program(workspace::Workspace workspace, Start start, Theme& theme, const PreviewDelays& delays)
    : workspace_(std::move(workspace)),
      start_(std::move(start)),
      articles_(callsOf(start_.shelf)),
      previews_(articles_, start_.contents.description, delays),
      search_(searchIn(workspace_)),
      bookmarks_([this] { return workspace_.openStore(); }),
      window_(theme, start_.contents, {articles_, search_, bookmarks_, previews_}) {
    constexpr int width = 1360;
    constexpr int height = 860;
    window_.resize(width, height);
}

void Program::show() {
    // The page is set once, in the width that the window has; nothing is painted before the event loop runs.
    window_.show();
    if (start_.article != nullptr) {
        window_.showFirst(start_.article, {start_.article->article.key, start_.section});
    } else {
        window_.showMessage(MainWindow::tr("There is nothing to read"), start_.failure);
    }
}

}  // namespace carrel::desktop
