// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// An article in the column beside the map, with how it is connected at its end.
class LinkRow : public QAbstractButton {
    Q_OBJECT

public:
    /// `theme` outlives the row.
    LinkRow(const Theme& theme, const QString& title, const QString& iconName, QWidget* parent);

    /// At the end of the row, or, for a step of a way, before it on a line of its own.
    void setWord(const QString& word);
    void setStep(const QString& word);
    void setStrong(bool strong);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    QString iconName_;
    QString word_;
    QString step_;
    bool strong_ = false;
};

}  // namespace carrel::desktop
