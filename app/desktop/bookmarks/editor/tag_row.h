// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QWidget>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The tags of a bookmark as chips, which a click or a key takes off, and a field for another one.
class TagRow : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the row.
    TagRow(const Theme& theme, QWidget* parent);

    void setTags(const QStringList& tags);
    /// Offered while one is typed.
    void setKnownTags(const QStringList& tags);

signals:
    void tagAdded(const QString& tag);
    void tagRemoved(const QString& tag);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void openField();
    void closeField(bool take);
    void applyTheme();

    const Theme& theme_;
    QStringList tags_;
    QStringListModel* known_;
    QToolButton* add_;
    QLineEdit* field_;
};

}  // namespace carrel::desktop
