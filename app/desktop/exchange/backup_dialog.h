// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QListWidget>

#include <vector>

#include "core/personal/backup.h"

namespace carrel::desktop {

/// The backups by day and size, one of which can be put in the place of what is there.
class BackupDialog : public QDialog {
    Q_OBJECT

public:
    /// `backups`: newest first.
    BackupDialog(const std::vector<personal::Backup>& backups, QWidget* parent);

signals:
    void chosen(const std::filesystem::path& backup);

private:
    void choose();

    std::vector<personal::Backup> backups_;
    QListWidget* list_;
};

}  // namespace carrel::desktop
