// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainterPath>
#include <QRectF>
#include <QString>

namespace carrel::desktop {

/// The outline that stands for a kind on the map, by the name of its icon; kinds without one of their own are
/// a page.
QPainterPath nodeShape(const QString& icon, const QRectF& room);

}  // namespace carrel::desktop
