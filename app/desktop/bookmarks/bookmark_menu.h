// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/personal/folder_controller.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// What can be done with the bookmarks that are chosen. Deletes itself when it was closed.
class BookmarkMenu : public QMenu {
    Q_OBJECT

public:
    struct Parts {
        const Theme& theme;
        BookmarkController& bookmarks;
        FolderController& folders;
        BookmarkIds chosen;  ///< not empty
        bool ordered;        ///< they can be moved up and down
    };
    BookmarkMenu(const Parts& parts, QWidget* parent);

signals:
    void openWanted(OpenIn where);
    void renameWanted();
    /// The articles of what is chosen, which are of one kind.
    void compareWanted(const std::vector<library::ArticleKey>& articles);
    /// Up with -1.
    void stepWanted(int by);

private:
    void addOpening();
    void addComparing();
    /// Where the page has no room for it, too.
    void edit();
    void addFolders();
    void addTags();
    void addColours();
    void askForTag();

    Parts parts_;
};

}  // namespace carrel::desktop
