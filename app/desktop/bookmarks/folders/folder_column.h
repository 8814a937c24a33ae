// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QWidget>

#include "app/desktop/bookmarks/folders/folder_tree.h"
#include "app/desktop/bookmarks/folders/search_list.h"
#include "app/desktop/bookmarks/folders/tag_cloud.h"

namespace carrel::desktop {

/// What narrows the list of bookmarks down: folders and tags; and the saved searches.
class FolderColumn : public QWidget {
    Q_OBJECT

public:
    /// All references outlive the column.
    FolderColumn(const Theme& theme, FolderController& folders, BookmarkController& bookmarks,
                 SavedSearchController& searches, QWidget* parent);

    [[nodiscard]] FolderTree& folders() const { return *tree_; }
    [[nodiscard]] const std::set<std::string>& tags() const { return tags_->chosen(); }
    void setCounts(const BookmarkCounts& counts);

signals:
    /// Another folder, or other tags.
    void changed();
    void searchWanted(const QString& query);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();
    QWidget* makeBar();
    QLabel* makeTitle(const QString& text);
    void applyTheme();

    const Theme& theme_;
    QToolButton* add_;
    FolderTree* tree_;
    SearchList* searches_;
    TagCloud* tags_;
    QLabel* foldersTitle_;
    QLabel* searchesTitle_;
    QLabel* tagsTitle_;
    QScrollArea* area_;
};

}  // namespace carrel::desktop
