// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/failure/application.h"

#include <QPointer>

namespace carrel::desktop {

Application::Application(int& argc, char** argv) : QApplication(argc, argv) {}

bool Application::notify(QObject* receiver, QEvent* event) {
    const QEvent::Type type = event->type();
    const QPointer<QObject> there(receiver);
    try {
        return QApplication::notify(receiver, event);
    } catch (...) {
        const Failure failure = failureOf(there, type, std::current_exception());
        noteFailure(failure);
        QMetaObject::invokeMethod(
            this, [this, failure] { emit eventFailed(failure); }, Qt::QueuedConnection);
        return true;  // nobody else should try to handle it
    }
}

}  // namespace carrel::desktop
