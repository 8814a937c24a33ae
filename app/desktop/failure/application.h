// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QApplication>

#include "app/desktop/failure/failure.h"

namespace carrel::desktop {

/// The application of the window. What an event handler, or a slot that it calls, throws ends here: it is
/// written down and told, and the next event comes. UI thread.
class Application : public QApplication {
    Q_OBJECT

public:
    /// `argc` and `argv` outlive it.
    Application(int& argc, char** argv);
    bool notify(QObject* receiver, QEvent* event) override;

signals:
    /// Told from the event loop, not from within what failed.
    void eventFailed(const carrel::desktop::Failure& failure);
};

}  // namespace carrel::desktop
