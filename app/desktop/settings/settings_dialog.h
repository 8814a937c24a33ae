// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include "app/desktop/settings/settings_controller.h"

namespace carrel::desktop {

/// Shows the settings; each change counts at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `controller` outlives the dialog.
    SettingsDialog(SettingsController& controller, QWidget* parent);

private:
    QComboBox* addChoice(QFormLayout& form, const QString& name, const QStringList& choices);
    void take(const Settings& settings);
    void apply();

    SettingsController& controller_;
    Language spoken_;  ///< now
    QComboBox* appearance_;
    QComboBox* start_;
    QComboBox* face_;
    QComboBox* language_;
    QSpinBox* size_;
    QComboBox* column_;
    QCheckBox* mentions_;
    QCheckBox* motion_;
    QLabel* restart_;  ///< says when another language counts
    bool showing_;     ///< the controls follow the settings now, and not the other way round
};

}  // namespace carrel::desktop
