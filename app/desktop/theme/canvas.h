// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPainter>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// Paints a row or a control in the measures of the design: from its upper corner at the side where reading
/// begins, and as large as the theme's scale. Fonts are those of Theme::uiFont. What it changes of the
/// painter it puts back when it goes.
class Canvas {
public:
    /// `rect`: in the painter's pixels.
    Canvas(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction, const Theme& theme);
    ~Canvas();
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    [[nodiscard]] int width() const { return width_; }
    [[nodiscard]] int height() const { return height_; }
    [[nodiscard]] QRect rect() const { return {0, 0, width_, height_}; }
    /// A line of pixels, a bar.
    void fill(const QRect& room, const QColor& colour);
    /// Rounded; an invalid colour leaves its part out.
    void box(const QRectF& room, qreal radius, const QColor& fill, const QColor& border, qreal line = 1);
    void icon(const QString& name, const QColor& colour, const QPointF& corner, int size);
    /// Qt::AlignLeft is the side where reading begins; one line is elided where there is no room for it.
    void line(const QRect& room, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    /// Lines that were elided before.
    void lines(const QRect& room, const QString& text, const QFont& font, const QColor& colour);
    /// A rectangle of the canvas over `rect`, in the pixels that pointers move over.
    static QRect toPixels(const QRect& room, const QRect& rect, Qt::LayoutDirection direction,
                          const Theme& theme);
    /// Where a rectangle lies as the painter has it now: for what is painted by others.
    [[nodiscard]] QRect placed(const QRect& room) const;
    [[nodiscard]] QPainter& painter() { return painter_; }

private:
    [[nodiscard]] QRectF placed(const QRectF& room) const;

    QPainter& painter_;
    LineCache& lines_;
    bool mirrored_;
    int width_;
    int height_;
};

}  // namespace carrel::desktop
