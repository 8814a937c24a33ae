// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QLineEdit>
#include <QTreeWidget>

#include <vector>

#include "app/desktop/shell/window_actions.h"

namespace carrel::desktop {

/// Which keys do what: all actions of the window with theirs.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const std::vector<WindowActions::Group>& groups, QWidget* parent);

private:
    void fill(const std::vector<WindowActions::Group>& groups);
    void filter(const QString& text);

    QLineEdit* filter_;
    QTreeWidget* list_;
};

}  // namespace carrel::desktop
