// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>
#include <QVBoxLayout>
#include <QWidget>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// A part of the column beside the map: a head that folds it, and what stands below.
class FoldSection : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the section.
    FoldSection(const Theme& theme, QWidget* parent);

    void setTitle(const QString& title);
    /// Takes the rows, and removes those before.
    void setRows(const QList<QWidget*>& rows);

private:
    void applyTheme();

    const Theme& theme_;
    QToolButton* head_;
    QWidget* body_ = nullptr;
    QVBoxLayout* column_;
};

}  // namespace carrel::desktop
