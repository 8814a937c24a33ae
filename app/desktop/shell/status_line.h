// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QLabel>
#include <QToolButton>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The line at the foot of the window: facts of the page at the left, the library's edition at the right.
class StatusLine : public QFrame {
    Q_OBJECT

public:
    StatusLine(const Theme& theme, QWidget* parent);

    void setFacts(const QStringList& facts);
    void setEdition(const QString& edition);
    /// Stands in place of the facts while it isn't empty: where a link leads.
    void setHint(const QString& hint);
    /// Of articles, in percent; the usual one is not shown.
    void setZoom(int percent);

signals:
    void zoomResetWanted();

private:
    void refresh();

    QLabel* left_;
    QLabel* right_;
    QToolButton* zoom_;
    QString facts_;
    QString hint_;
};

}  // namespace carrel::desktop
