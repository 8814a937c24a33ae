// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QTimer>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// A short message over the page that goes by itself, with Undo where there is something to undo, and Show
/// where there is more to read.
class Toast : public QFrame {
    Q_OBJECT

public:
    /// `theme` outlives the toast; `page` is what it lies over.
    Toast(const Theme& theme, QWidget* page);

    void showMessage(const QString& text);
    void showUndo(const QString& text);
    /// There is more to be read about it.
    void showMore(const QString& text);

signals:
    void undoWanted();
    void moreWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// `button`: null for none.
    void present(const QString& text, const QPushButton* button);
    void place();

    const Theme& theme_;
    QLabel* text_;
    QPushButton* undo_;
    QPushButton* more_;
    QTimer timer_;
};

}  // namespace carrel::desktop
