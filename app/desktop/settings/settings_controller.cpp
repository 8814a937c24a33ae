// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/settings/settings_controller.h"

namespace carrel::desktop {

void SettingsController::change(const Settings& settings) {
    if (settings == settings_) return;
    settings_ = settings;
    emit changed(settings_);
}

}  // namespace carrel::desktop
