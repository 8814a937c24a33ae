// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>
#include <QStyleOptionTab>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// A tab's fill and lines; the current one has a bar on top and no line below.
void paintTabShape(QPainter& painter, const QStyleOptionTab& tab, const Theme& theme);
/// Its icon and title, elided before the close button.
void paintTabLabel(QPainter& painter, const QStyleOptionTab& tab, const Theme& theme);

}  // namespace carrel::desktop
