// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// An entry of the sidebar: icon, name, and a count at the right.
class NavRow : public QAbstractButton {
    Q_OBJECT

public:
    /// `theme` outlives the row.
    NavRow(const Theme& theme, const QString& text, QString icon, QWidget* parent);

    void setCount(std::size_t count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    QString icon_;
    QString count_;
};

}  // namespace carrel::desktop
