// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/tab_strip.h"

#include <QContextMenuEvent>
#include <QHoverEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int stripHeight = 34;
constexpr int widest = 272;
constexpr int narrowest = 110;
constexpr int pinnedWidth = 40;
constexpr int aroundTitle = 12 + 16 + 7 + 4 + 16 + 8;  // padding, icon, gap; gap, close button, padding
constexpr int closeSize = 16;
constexpr int iconExtent = 16;

}  // namespace

TabStrip::TabStrip(const Theme& theme, QWidget* parent) : QTabBar(parent), theme_(theme) {
    setDocumentMode(true);
    setDrawBase(false);
    setExpanding(false);
    setMovable(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setSelectionBehaviorOnRemove(QTabBar::SelectPreviousTab);
    setIconSize({theme.scaled(iconExtent), theme.scaled(iconExtent)});
    setFixedHeight(theme.scaled(stripHeight));
    setAccessibleName(tr("Tabs"));
    setAttribute(Qt::WA_Hover);
    connect(this, &QTabBar::currentChanged, this, [this] { showCloseButtons(-1); });
}

void TabStrip::addTabAt(int index) {
    insertTab(index, QString());
    setTabData(index, false);
    addCloseButton(index);
}

void TabStrip::addCloseButton(int index) {
    auto* button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFixedSize(theme_.scaled(closeSize), theme_.scaled(closeSize));
    button->setIconSize({theme_.scaled(closeSize - 4), theme_.scaled(closeSize - 4)});
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QToolButton::clicked, this, [this, button] {
        for (int tab = 0; tab < count(); ++tab)
            if (tabButton(tab, QTabBar::RightSide) == button) emit closeWanted(tab);
    });
    setTabButton(index, QTabBar::RightSide, button);
}

void TabStrip::setLook(int index, const QString& title, const QString& iconName, bool pinned) {
    setTabData(index, pinned);
    setTabText(index, title);
    setTabToolTip(index, title);
    const QColor colour = theme_.tokens().kindColour(iconName.toStdString());
    setTabIcon(index, icon(iconName, colour));
    auto* button = static_cast<QToolButton*>(tabButton(index, QTabBar::RightSide));
    button->setIcon(icon(QStringLiteral("close"), theme_.tokens().secondText));
    button->setAccessibleName(tr("Close “%1”").arg(title));
    button->setToolTip(
        tr("Close (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_W).toString(QKeySequence::NativeText)));
    showCloseButtons(-1);
}

void TabStrip::showCloseButtons(int hovered) {
    for (int tab = 0; tab < count(); ++tab)
        if (QWidget* button = tabButton(tab, QTabBar::RightSide))
            button->setVisible(!isPinned(tab) && (tab == currentIndex() || tab == hovered));
}

QSize TabStrip::tabSizeHint(int index) const {
    if (isPinned(index)) return {theme_.scaled(pinnedWidth), height()};
    const QFontMetrics metrics(theme_.widgetFont(13, QFont::Medium));
    return {std::clamp(metrics.horizontalAdvance(tabText(index)) + theme_.scaled(aroundTitle),
                       theme_.scaled(narrowest), theme_.scaled(widest)),
            height()};
}

QSize TabStrip::minimumTabSizeHint(int index) const {
    return {theme_.scaled(isPinned(index) ? pinnedWidth : narrowest), height()};
}

void TabStrip::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->button() == Qt::MiddleButton ? tabAt(event->pos()) : -1;
    if (pressed_ < 0) QTabBar::mousePressEvent(event);
}

void TabStrip::mouseReleaseEvent(QMouseEvent* event) {
    if (pressed_ < 0) {
        QTabBar::mouseReleaseEvent(event);
        if (event->button() == Qt::LeftButton) emit dropped();
        return;
    }
    const int pressed = std::exchange(pressed_, -1);
    if (event->button() == Qt::MiddleButton && tabAt(event->pos()) == pressed) emit closeWanted(pressed);
}

void TabStrip::contextMenuEvent(QContextMenuEvent* event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int tab = byKey ? currentIndex() : tabAt(event->pos());
    if (tab < 0) return;
    emit menuWanted(tab, byKey ? mapToGlobal(tabRect(tab).bottomLeft()) : event->globalPos());
}

bool TabStrip::event(QEvent* event) {
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        showCloseButtons(tabAt(static_cast<QHoverEvent*>(event)->position().toPoint()));
    if (event->type() == QEvent::HoverLeave) showCloseButtons(-1);
    return QTabBar::event(event);
}

void TabStrip::paintEvent(QPaintEvent* event) {
    {
        QPainter painter(this);
        painter.fillRect(rect(), theme_.tokens().window);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme_.tokens().line);
    }
    QTabBar::paintEvent(event);
}

}  // namespace carrel::desktop
