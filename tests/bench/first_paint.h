// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEvent>
#include <QGuiApplication>
#include <QTimer>
#include <QWidget>

#include <cstdlib>

namespace carrel::bench {

/// Ends the program at once when a widget's first picture has reached the screen: what follows is no start.
class EndAfterPaint : public QObject {
public:
    explicit EndAfterPaint(QWidget* watched) : QObject(watched) { watched->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) QTimer::singleShot(0, &EndAfterPaint::end);
        return QObject::eventFilter(watched, event);
    }

private:
    static void end() {
        QGuiApplication::sync();
        std::_Exit(EXIT_SUCCESS);
    }
};

}  // namespace carrel::bench
