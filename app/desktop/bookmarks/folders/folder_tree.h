// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>
#include <QTreeView>

#include <optional>

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "app/desktop/bookmarks/folders/folder_model.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The folders, to choose from and to change: by menu, keys, and by dragging them and bookmarks onto them. It
/// is as high as its rows.
class FolderTree : public QTreeView {
    Q_OBJECT

public:
    /// All references outlive the tree.
    FolderTree(const Theme& theme, FolderController& folders, BookmarkController& bookmarks, QWidget* parent);

    [[nodiscard]] BookmarkScope scope() const;
    void setScope(const BookmarkScope& scope);
    void setCounts(const BookmarkCounts& counts) { model_->setCounts(counts); }
    /// In the one that is current; its name is then to be typed.
    void addFolder();

signals:
    void scopeChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectModel();
    void refresh();
    void rename(personal::FolderId id);
    /// Among its siblings, up with -1.
    void step(personal::FolderId id, int by);
    void moveOut(personal::FolderId id);
    void moveIntoTheOneAbove(personal::FolderId id);
    void addActions(QMenu& menu, personal::FolderId id);
    [[nodiscard]] QModelIndex indexOf(personal::FolderId id) const;

    const Theme& theme_;
    FolderController& folders_;
    BookmarkController& bookmarks_;
    FolderModel* model_;
    BookmarkScope scope_;  ///< stays when folders are read again
    bool refreshing_ = false;
    bool adding_ = false;  ///< the folder that comes next is ours to name
};

}  // namespace carrel::desktop
