// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/context/panel_row.h"

namespace carrel::desktop {

/// A heading in the outline; the current one has a bar.
class OutlineRow : public PanelRow {
    Q_OBJECT

public:
    /// `theme` outlives the row.
    OutlineRow(const Theme& theme, const QString& title, QString anchor, int depth, QWidget* parent);

    [[nodiscard]] const QString& anchor() const { return anchor_; }
    void setCurrent(bool current);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString anchor_;
    int depth_;
    bool current_ = false;
};

}  // namespace carrel::desktop
