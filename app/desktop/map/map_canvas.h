// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/desktop/map/map_view.h"
#include "app/desktop/map/panel/map_legend.h"
#include "app/desktop/map/panel/zoom_buttons.h"

namespace carrel::desktop {

/// The map's view, the buttons over its corner, and the legend below.
class MapCanvas : public QWidget {
    Q_OBJECT

public:
    /// All outlive the canvas.
    MapCanvas(const Theme& theme, const library::Description& library, MapScene& scene, QWidget* parent);

    [[nodiscard]] MapView& view() { return *view_; }
    void setPicture(const MapPicturePtr& picture);

protected:
    /// The buttons follow the view's corner.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    MapView* view_;
    MapLegend* legend_;
    ZoomButtons* zoom_;
};

}  // namespace carrel::desktop
