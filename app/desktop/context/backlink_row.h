// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/desktop/context/panel_row.h"

namespace carrel::desktop {

/// An article that links here: its kind and title, how it links, and the sentence around the link.
class BacklinkRow : public PanelRow {
    Q_OBJECT

public:
    struct Content {
        QString title;
        QString icon;
        QString relation;  ///< at the right; may be empty
        QString sentence;  ///< below; may be empty
    };

    /// `theme` outlives the row.
    BacklinkRow(const Theme& theme, Content content, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Content content_;
};

}  // namespace carrel::desktop
