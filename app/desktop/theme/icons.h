// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QPainter>
#include <QString>

namespace carrel::desktop {

/// One of our icons (resources/icons) in one colour, sharp at every size and device pixel ratio.
/// An unknown name gives the plain page icon.
QIcon icon(const QString& name, const QColor& colour);

/// The same, painted; for delegates and documents.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio);

/// How many pixels of what is painted on stand for one of the painter's: a screen's ratio, and on paper more.
qreal pixelRatioOf(const QPainter& painter);

}  // namespace carrel::desktop
