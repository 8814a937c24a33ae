// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/header_bar.h"

#include <QHBoxLayout>
#include <QPainter>

#include "app/desktop/shell/search_button.h"

namespace carrel::desktop {

namespace {

constexpr int barHeight = 46;
constexpr int buttonSize = 30;
constexpr int headerIconSize = 16;
constexpr int fieldWidth = 440;

}  // namespace

HeaderBar::HeaderBar(const Theme& theme, const HeaderActions& actions, QWidget* parent)
    : QWidget(parent), theme_(theme) {
    setFixedHeight(theme.scaled(barHeight));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(10, 0, 10, 1);
    row->setSpacing(8);
    auto* search = new SearchButton(theme, actions.search, this);
    search->setMaximumWidth(theme.scaled(fieldWidth));
    row->addWidget(group({actions.sidebar, actions.back, actions.forward}, false), 1);
    row->addWidget(search, 3);
    row->addWidget(group({actions.bookmark, actions.theme, actions.context, actions.menu}, true), 1);
}

QWidget* HeaderBar::group(const QList<QAction*>& actions, bool atRight) {
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    if (atRight) row->addStretch();
    for (QAction* action : actions) {
        auto* button = new QToolButton(box);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setFixedSize(theme_.scaled(buttonSize), theme_.scaled(buttonSize));
        button->setIconSize({theme_.scaled(headerIconSize), theme_.scaled(headerIconSize)});
        button->setFocusPolicy(Qt::TabFocus);
        button->setAccessibleName(action->text());
        row->addWidget(button);
        buttons_[action] = button;
    }
    if (!atRight) row->addStretch();
    return box;
}

QPoint HeaderBar::menuCorner() const {
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    return mapToGlobal(QPoint(mirrored ? 10 : width() - 10, height() - 4));
}

QRect HeaderBar::placeOf(const QAction& button) const {
    const QToolButton& shown = *buttons_.at(&button);
    return {shown.mapToGlobal(QPoint(0, 0)), shown.size()};
}

void HeaderBar::hang(QMenu& menu, const QAction& button, const QAction& opener) {
    QToolButton* held = buttons_.at(&button);
    held->setMenu(&menu);
    held->setPopupMode(QToolButton::DelayedPopup);
    held->setContextMenuPolicy(Qt::CustomContextMenu);
    const auto show = [held, &menu] {
        const bool mirrored = held->layoutDirection() == Qt::RightToLeft;
        const QPoint corner(mirrored ? held->width() - menu.sizeHint().width() : 0, held->height());
        if (held->isEnabled()) menu.popup(held->mapToGlobal(corner));
    };
    connect(held, &QWidget::customContextMenuRequested, &menu, show);
    connect(&opener, &QAction::triggered, &menu, show);
}

void HeaderBar::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.tokens().window);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme_.tokens().line);
}

}  // namespace carrel::desktop
