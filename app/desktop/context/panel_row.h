// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

#include "app/desktop/navigation/open_in.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// A row of the context panel: opens by click, middle click and Enter, each with Ctrl or Shift.
class PanelRow : public QAbstractButton {
    Q_OBJECT

public:
    /// `theme` outlives the row.
    PanelRow(const Theme& theme, const QString& title, QWidget* parent);

signals:
    void opened(OpenIn where);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// The fill under the pointer and the ring of the focus.
    void paintGround(QPainter& painter) const;
    [[nodiscard]] const Theme& theme() const { return theme_; }

private:
    const Theme& theme_;
};

}  // namespace carrel::desktop
