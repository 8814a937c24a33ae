// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QAction>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// Looks like a search field; a click opens the search palette.
class SearchButton : public QAbstractButton {
    Q_OBJECT

public:
    /// `theme` outlives the button.
    SearchButton(const Theme& theme, QAction* action, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    QAction* action_;
};

}  // namespace carrel::desktop
