// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QWidget>

#include <vector>

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "app/desktop/bookmarks/editor/folder_button.h"
#include "app/desktop/bookmarks/editor/tag_row.h"
#include "app/desktop/editor/colour_row.h"
#include "app/desktop/editor/note_editor.h"

namespace carrel::desktop {

/// Folder, tags and colour of one bookmark, and its note beside them, which whoever shows the form lays out.
/// What is changed goes to disk at once.
class BookmarkForm : public QWidget {
    Q_OBJECT

public:
    /// All references outlive the form.
    BookmarkForm(const Theme& theme, BookmarkController& bookmarks, FolderController& folders,
                 QWidget* parent);
    ~BookmarkForm() override;

    /// Null: none.
    void setBookmark(const BookmarkPtr& bookmark);
    /// Null, or as it is on disk.
    [[nodiscard]] const BookmarkPtr& bookmark() const { return bookmark_; }
    /// Another row, below those that are there.
    void addRow(const QString& name, QWidget* value);
    [[nodiscard]] NoteEditor& note() const { return *note_; }

signals:
    /// It is another on disk.
    void changed();
    /// It was removed.
    void gone();

private:
    void connectRows();
    void refresh();
    void show(const personal::BookmarkDraft& what);
    void applyTheme();

    const Theme& theme_;
    BookmarkController& bookmarks_;
    QGridLayout* rows_;
    std::vector<QLabel*> names_;
    FolderButton* folder_;
    TagRow* tags_;
    ColourRow* colours_;
    QPointer<NoteEditor> note_;  ///< may be laid out beside the form
    BookmarkPtr bookmark_;
};

}  // namespace carrel::desktop
