// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/desktop/settings/settings.h"

namespace carrel::desktop {

/// The settings in force, and who wants to know of them. UI thread.
class SettingsController : public QObject {
    Q_OBJECT

public:
    explicit SettingsController(const Settings& settings, QObject* parent = nullptr)
        : QObject(parent), settings_(settings) {}

    [[nodiscard]] const Settings& settings() const { return settings_; }

public slots:
    void change(const Settings& settings);

signals:
    void changed(const Settings& settings);

private:
    Settings settings_;
};

}  // namespace carrel::desktop
