// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHeaderView>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The headings of a comparison's rows: the aspect, what it is, and a tag where all columns say the same.
class AspectHeader : public QHeaderView {
    Q_OBJECT

public:
    /// `theme` outlives the header.
    AspectHeader(const Theme& theme, QWidget* parent);

    /// Where the window has little room.
    void setNarrow(bool narrow);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int row) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int row) const override;

private:
    [[nodiscard]] QString said(int row, int role) const;
    [[nodiscard]] bool differs(int row) const;
    /// Of a title, in the measures of the design.
    [[nodiscard]] QRect titleRoom(int row) const;

    const Theme& theme_;
    int width_;
};

}  // namespace carrel::desktop
