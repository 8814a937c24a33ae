// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// A button that adds what it names: an icon, a name, a plus, in a dashed frame.
class AddRow : public QAbstractButton {
    Q_OBJECT

public:
    /// `theme` outlives the row. `icon`: empty for none.
    AddRow(const Theme& theme, const QString& text, QString icon, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    QString icon_;
};

}  // namespace carrel::desktop
