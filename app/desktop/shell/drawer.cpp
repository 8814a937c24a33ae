// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/drawer.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace carrel::desktop {

namespace {

constexpr int beside = 60;  // of the page, so that there is something to click

}  // namespace

Drawer::Drawer(const Theme& theme, QWidget* window) : QWidget(window), theme_(theme) {
    hide();
}

void Drawer::hold(QWidget* pane, int width) {
    pane_ = pane;
    width_ = width;
    pane_->setParent(this);
    pane_->show();
    place();
}

void Drawer::open(const QRect& room) {
    cover(room);
    show();
    raise();
}

void Drawer::cover(const QRect& room) {
    setGeometry(room);
}

void Drawer::place() {
    if (pane_ == nullptr || pane_->parent() != this) return;
    const QRect room(0, 0, std::min(width_, width() - beside), height());
    pane_->setGeometry(QStyle::visualRect(layoutDirection(), rect(), room));
}

void Drawer::resizeEvent(QResizeEvent* /*event*/) {
    place();
}

void Drawer::paintEvent(QPaintEvent* /*event*/) {
    QPainter(this).fillRect(rect(), theme_.tokens().dim);
}

void Drawer::mousePressEvent(QMouseEvent* /*event*/) {
    emit closeWanted();
}

void Drawer::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closeWanted();
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace carrel::desktop
