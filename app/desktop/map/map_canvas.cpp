// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/map_canvas.h"

#include <QEvent>
#include <QStyle>
#include <QVBoxLayout>

namespace carrel::desktop {

MapCanvas::MapCanvas(const Theme& theme, const library::Description& library, MapScene& scene,
                     QWidget* parent)
    : QWidget(parent),
      view_(new MapView(scene, this)),
      legend_(new MapLegend(theme, library, this)),
      zoom_(new ZoomButtons(theme, this)) {
    setFocusProxy(view_);
    setMinimumSize(theme.scaled(160), theme.scaled(120));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(view_, 1);
    column->addWidget(legend_);
    view_->installEventFilter(this);
    connect(zoom_, &ZoomButtons::largerWanted, view_, &MapView::zoomIn);
    connect(zoom_, &ZoomButtons::smallerWanted, view_, &MapView::zoomOut);
    connect(zoom_, &ZoomButtons::allWanted, view_, &MapView::fit);
}

void MapCanvas::setPicture(const MapPicturePtr& picture) {
    constexpr int legendFrom = 320;  // pixels of height
    legend_->setPicture(picture);
    legend_->setVisible(height() >= legendFrom);
    layout()->activate();
}

bool MapCanvas::eventFilter(QObject* watched, QEvent* event) {
    constexpr int inset = 14;
    if (watched == view_ && event->type() == QEvent::Resize) {
        const QSize size = zoom_->sizeHint();
        const QRect room = view_->geometry();
        zoom_->setGeometry(QStyle::visualRect(
            layoutDirection(), room,
            {{room.right() - inset - size.width(), room.bottom() - inset - size.height()}, size}));
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace carrel::desktop
