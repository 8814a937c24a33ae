// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/editor/colour_row.h"

#include <QButtonGroup>
#include <QHBoxLayout>

#include "app/desktop/editor/colour_name.h"
#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int buttonSize = 24;
constexpr int dot = 14;

}  // namespace

ColourButton::ColourButton(const Theme& theme, personal::Colour colour, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), colour_(colour) {
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(nameOfColour(colour));
    setToolTip(accessibleName());
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ColourButton::sizeHint() const {
    return {theme_.scaled(buttonSize), theme_.scaled(buttonSize)};
}

void ColourButton::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    Canvas canvas(painter, rect(), layoutDirection(), theme_);
    const QColor hovered = underMouse() ? t.hover : QColor();
    canvas.box(canvas.rect(), 6, isChecked() ? t.selected : hovered, hasFocus() ? t.accent : QColor());
    constexpr qreal inset = (buttonSize - dot) / 2.0;
    const QRectF circle(inset, inset, dot, dot);
    if (colour_ == personal::Colour::None) {
        canvas.box(circle, dot / 2.0, {}, t.edge, 1.5);
        return;
    }
    canvas.box(circle, dot / 2.0, t.ink(colour_).line, {});
    constexpr int markSize = 12;
    const bool darkMark = t.dark || colour_ == personal::Colour::Yellow;
    if (isChecked())
        canvas.icon(QStringLiteral("check"), darkMark ? Qt::black : Qt::white,
                    QPointF((buttonSize - markSize) / 2.0, (buttonSize - markSize) / 2.0), markSize);
}

ColourRow::ColourRow(const Theme& theme, Colours colours, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    auto* group = new QButtonGroup(this);
    for (std::size_t at = 0; at < personal::colourNames.size(); ++at) {
        auto* button = new ColourButton(theme, static_cast<personal::Colour>(at), this);
        button->setHidden(at == 0 && colours == Colours::OneOfThem);
        group->addButton(button);
        row->addWidget(button);
        buttons_.push_back(button);
        connect(button, &QAbstractButton::clicked, this, [this, button] { emit chosen(button->colour()); });
    }
    row->addStretch(1);
}

void ColourRow::setColour(personal::Colour colour) {
    buttons_.at(static_cast<std::size_t>(colour))->setChecked(true);
}

}  // namespace carrel::desktop
