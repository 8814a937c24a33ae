// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/desktop/context/context_panel.h"
#include "app/desktop/editor/note_editor.h"

namespace carrel::desktop {

/// What stands beside an article: what there is about it, and below it the reader's own note.
class ContextPane : public QWidget {
    Q_OBJECT

public:
    /// Both references outlive the pane.
    ContextPane(const Theme& theme, const library::Description& library, QWidget* parent);
    ~ContextPane() override;

    /// Before, it is empty: the first picture of the window is made sooner without it.
    void reveal();

    [[nodiscard]] ContextPanel& panel() const { return *panel_; }
    [[nodiscard]] NoteEditor& note() const { return *note_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    ContextPanel* panel_;
    NoteEditor* note_;
};

}  // namespace carrel::desktop
