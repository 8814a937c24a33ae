// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QObject>
#include <QSocketNotifier>

#include "app/desktop/instance/instance_door.h"

namespace carrel::desktop {

/// Hears what programs that are started later hand over. UI thread; never waits.
class InstanceListener : public QObject {
    Q_OBJECT

public:
    /// `door` outlives the listener.
    explicit InstanceListener(const InstanceDoor& door, QObject* parent = nullptr);
    ~InstanceListener() override;

signals:
    /// What the other program was asked to open; empty when it was only started.
    void messageReceived(const QString& message);

private:
    void accept(int socket);
    void read(int guest);
    void dismiss(int guest);

    QHash<int, QByteArray> guests_;  ///< what each said so far
};

}  // namespace carrel::desktop
