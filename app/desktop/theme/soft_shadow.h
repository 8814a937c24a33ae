// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The soft shadow of a frame that lies over the page; the pointer doesn't notice it.
class SoftShadow : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the shadow; `window` is the parent of the frame, too.
    SoftShadow(const Theme& theme, QWidget* window);

    /// Shows the shadow below `frame`, a sibling with this corner radius.
    void lieBelow(QWidget& frame, qreal radius);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    qreal radius_ = 0;
};

}  // namespace carrel::desktop
