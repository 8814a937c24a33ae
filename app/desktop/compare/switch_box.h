// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// A check box that looks like a switch behind its text.
class SwitchBox : public QCheckBox {
    Q_OBJECT

public:
    /// `theme` outlives the box.
    SwitchBox(const Theme& theme, const QString& text, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] bool hitButton(const QPoint& point) const override { return rect().contains(point); }

private:
    const Theme& theme_;
};

}  // namespace carrel::desktop
