// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemView>
#include <QPersistentModelIndex>

#include "app/desktop/navigation/open_in.h"

namespace carrel::desktop {

/// Watches a list or tree for what opens a row, and where: click, middle click, Enter, each with Ctrl or
/// Shift.
class OpenGestures : public QObject {
    Q_OBJECT

public:
    /// Belongs to `view`.
    explicit OpenGestures(QAbstractItemView& view);

signals:
    void opened(const QModelIndex& index, OpenIn where);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool notePress(const QMouseEvent& event);
    bool noteRelease(const QMouseEvent& event);
    bool noteKey(const QKeyEvent& event);

    QAbstractItemView& view_;
    QPersistentModelIndex pressed_;  ///< by a click that isn't the view's own
};

}  // namespace carrel::desktop
