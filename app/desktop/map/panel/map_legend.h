// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/desktop/map/map_picture.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// Which shape stands for which kind, and what the lines mean: below the map, on as many lines as it takes.
class MapLegend : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the legend.
    MapLegend(const Theme& theme, const library::Description& library, QWidget* parent);

    void setPicture(const MapPicturePtr& picture);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Entry {
        QString name;
        QString icon;  ///< of a kind; empty for a line
        Qt::PenStyle line = Qt::SolidLine;
        bool quiet = false;
    };
    /// Where each stands, in the measures of the design.
    [[nodiscard]] std::vector<QRect> placed(int width) const;
    void paintSign(QPainter& painter, const Entry& entry, const QRectF& room) const;

    const Theme& theme_;
    const library::Description& library_;
    std::vector<Entry> entries_;
};

}  // namespace carrel::desktop
