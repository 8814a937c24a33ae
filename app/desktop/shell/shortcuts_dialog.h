// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include "app/desktop/shell/key_field.h"
#include "app/desktop/shell/shortcuts.h"

namespace carrel::desktop {

/// Which keys do what: all actions of the window, whose keys can be changed here.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    /// `shortcuts` outlives the dialog.
    ShortcutsDialog(Shortcuts& shortcuts, QWidget* parent);

private:
    void buildList();
    QLayout* buildEditor();
    QLayout* buildFooter();
    void fill();
    void filter(const QString& text);
    /// Keys stand in the list as the actions have them now.
    void refreshKeys();
    /// The editor shows the action that is current in the list; none for a group.
    void edit();
    /// What was pressed is judged: the message names who has the keys.
    void judge();
    void assign();
    [[nodiscard]] QAction* current() const;

    Shortcuts& shortcuts_;
    QLineEdit* filter_;
    QTreeWidget* list_;
    KeyField* keys_;
    QPushButton* assign_;
    QPushButton* remove_;
    QPushButton* reset_;
    QLabel* message_;
    QList<QAction*> actions_;  ///< by the number that their rows hold
};

}  // namespace carrel::desktop
