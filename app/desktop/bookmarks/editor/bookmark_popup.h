// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>

#include "app/desktop/bookmarks/editor/bookmark_form.h"

namespace carrel::desktop {

/// A bookmark to be changed where one reads: below the star. Closes by Esc, Done, and a click elsewhere.
class BookmarkPopup : public QFrame {
    Q_OBJECT

public:
    /// All references outlive the popup.
    BookmarkPopup(const Theme& theme, BookmarkController& bookmarks, FolderController& folders,
                  QWidget* window);

    /// Below a button, which is a rectangle of the screen.
    void open(const BookmarkPtr& bookmark, const QRect& button);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void layOut();
    void applyTheme();

    const Theme& theme_;
    BookmarkController& bookmarks_;
    QLabel* title_;
    BookmarkForm* form_;
    QPushButton* remove_;
    QPushButton* done_;
};

}  // namespace carrel::desktop
