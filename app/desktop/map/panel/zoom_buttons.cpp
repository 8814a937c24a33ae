// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/panel/zoom_buttons.h"

#include <QHBoxLayout>

#include "app/desktop/theme/canvas.h"
#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

ZoomButtons::ZoomButtons(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      theme_(theme),
      buttons_{new QToolButton(this), new QToolButton(this), new QToolButton(this)} {
    const std::array names = {tr("Larger (+)"), tr("Smaller (\u2212)"), tr("All in view (0)")};
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    for (std::size_t at = 0; at < buttons_.size(); ++at) {
        QToolButton* button = buttons_.at(at);
        button->setAutoRaise(true);
        button->setFixedSize(theme.scaled(28), theme.scaled(26));
        button->setFocusPolicy(Qt::TabFocus);
        button->setToolTip(names.at(at));
        button->setAccessibleName(names.at(at));
        row->addWidget(button);
    }
    connect(buttons_[0], &QToolButton::clicked, this, &ZoomButtons::largerWanted);
    connect(buttons_[1], &QToolButton::clicked, this, &ZoomButtons::smallerWanted);
    connect(buttons_[2], &QToolButton::clicked, this, &ZoomButtons::allWanted);
    connect(&theme_, &Theme::changed, this, &ZoomButtons::applyTheme);
    applyTheme();
}

void ZoomButtons::applyTheme() {
    const std::array names = {QStringLiteral("plus"), QStringLiteral("minus"), QStringLiteral("fit")};
    for (std::size_t at = 0; at < buttons_.size(); ++at)
        buttons_.at(at)->setIcon(icon(names.at(at), theme_.tokens().text));
    update();
}

void ZoomButtons::paintEvent(QPaintEvent* /*event*/) {
    constexpr qreal radius = 7;
    QPainter painter(this);
    Canvas canvas(painter, rect(), layoutDirection(), theme_);
    canvas.box(canvas.rect(), radius, theme_.tokens().page, theme_.tokens().strongLine);
}

}  // namespace carrel::desktop
