// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/open_gestures.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace carrel::desktop {

namespace {

/// A plain click is the view's, which also selects the row and knows dragging from clicking.
bool isOurs(const QMouseEvent& event) {
    return event.button() == Qt::MiddleButton ||
           (event.button() == Qt::LeftButton && openInFor(event.button(), event.modifiers()) != OpenIn::Here);
}

}  // namespace

OpenGestures::OpenGestures(QAbstractItemView& view) : QObject(&view), view_(view) {
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    connect(&view, &QAbstractItemView::clicked, this,
            [this](const QModelIndex& index) { emit opened(index, OpenIn::Here); });
}

bool OpenGestures::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &view_)
        return event->type() == QEvent::KeyPress && noteKey(*static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::MouseButtonPress) return notePress(*static_cast<QMouseEvent*>(event));
    if (event->type() == QEvent::MouseButtonRelease) return noteRelease(*static_cast<QMouseEvent*>(event));
    return false;
}

bool OpenGestures::notePress(const QMouseEvent& event) {
    pressed_ = isOurs(event) ? view_.indexAt(event.pos()) : QModelIndex();
    return pressed_.isValid();
}

bool OpenGestures::noteRelease(const QMouseEvent& event) {
    if (!pressed_.isValid()) return false;
    const QModelIndex index = pressed_;
    pressed_ = QModelIndex();
    if (view_.indexAt(event.pos()) == index) emit opened(index, openInFor(event.button(), event.modifiers()));
    return true;
}

bool OpenGestures::noteKey(const QKeyEvent& event) {
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) return false;
    if (view_.currentIndex().isValid()) emit opened(view_.currentIndex(), openInFor(event.modifiers()));
    return true;
}

}  // namespace carrel::desktop
