// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <cstdlib>

namespace carrel::bench {

/// Ends the program at once when a widget's first picture has been sent to the screen: what follows is no
/// start.
class EndAfterPaint : public QObject {
public:
    explicit EndAfterPaint(QWidget* watched) : QObject(watched) { watched->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        // All widgets are painted and sent in one go; a posted event comes right behind.
        if (event->type() == QEvent::Paint)
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
        return QObject::eventFilter(watched, event);
    }

protected:
    void customEvent(QEvent* /*event*/) override { std::_Exit(EXIT_SUCCESS); }
};

}  // namespace carrel::bench
