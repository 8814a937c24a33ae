// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

#include <optional>

#include "app/desktop/personal/folder_controller.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// Fills a menu with the folders as a tree, and what is unfiled; calls `choose` with the one that is chosen.
void addFolderChoices(QMenu& menu, const FolderController& folders,
                      const std::function<void(std::optional<personal::FolderId>)>& choose);

/// Shows in which folder something lies, and lets another one be chosen.
class FolderButton : public QToolButton {
    Q_OBJECT

public:
    /// All references outlive the button.
    FolderButton(const Theme& theme, FolderController& folders, QWidget* parent);

    void setFolder(std::optional<personal::FolderId> folder);

signals:
    void chosen(std::optional<personal::FolderId> folder);

private:
    void fillMenu();
    void refresh();

    const Theme& theme_;
    FolderController& folders_;
    std::optional<personal::FolderId> folder_;
};

}  // namespace carrel::desktop
