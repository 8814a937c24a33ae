// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <set>
#include <vector>

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "app/desktop/bookmarks/bookmark_selector.h"
#include "app/desktop/personal/saved_search_controller.h"
#include "app/desktop/search/palette_entry.h"
#include "app/desktop/search/result_finder.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// Finds what the palette offers besides hits: for no text what was read last and searches that are kept, for
/// "#" tags, for words the bookmarks that hold them. The newest text wins.
class PaletteEntries : public QObject {
    Q_OBJECT

public:
    struct Parts {
        const workspace::Contents& contents;
        BookmarkController& bookmarks;
        SavedSearchController& savedSearches;
        ResultFinder& results;
    };
    /// What `parts` refers to outlives it.
    PaletteEntries(const Parts& parts, QObject* parent);

    void find(const QString& text);

signals:
    void found(const std::vector<PaletteGroup>& groups);

private:
    PaletteGroup readLast(std::set<library::ArticleKey>& seen) const;
    PaletteGroup savedSearches() const;
    PaletteGroup suggested(const std::set<library::ArticleKey>& seen) const;
    void offerBeginning();
    void offerTags();
    void readTags();
    [[nodiscard]] bool wantsBookmarks() const;
    void takeBookmarks(const std::shared_ptr<BookmarkSelection>& selection);
    [[nodiscard]] QString iconOf(const std::string& kind) const;
    [[nodiscard]] QString kindName(const std::string& kind) const;
    [[nodiscard]] PaletteEntry articleEntry(const library::ArticleKey& article, const std::string& title,
                                            const std::string& kind) const;

    Parts parts_;
    BookmarkSelector* selector_;
    QString text_;
    Visits visits_;
    std::vector<search::FacetCount> tags_;  ///< of the whole library; none before they were read
};

}  // namespace carrel::desktop
