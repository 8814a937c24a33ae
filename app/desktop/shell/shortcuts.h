// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/desktop/settings/settings_controller.h"
#include "app/desktop/shell/shortcut_plan.h"
#include "app/desktop/shell/window_actions.h"

namespace carrel::desktop {

/// Gives the window's actions the keys that the reader chose, and keeps what is chosen in the settings.
class Shortcuts : public QObject {
    Q_OBJECT

public:
    /// Both outlive it; the actions have their usual keys.
    Shortcuts(WindowActions& actions, SettingsController& settings, QObject* parent);

    /// What of the settings can't be, one sentence each.
    [[nodiscard]] const QStringList& problems() const { return problems_; }
    [[nodiscard]] std::vector<WindowActions::Group> groups() const { return actions_.groups(); }
    [[nodiscard]] bool hasOwnKeys(const QAction& action) const;
    /// Which other action has the keys; null: none.
    [[nodiscard]] QAction* holder(const QKeySequence& keys, const QAction& except) const;

public slots:
    /// Takes the keys away from whoever has them; empty ones take away those of the action.
    void assign(const QAction& action, const QKeySequence& keys);
    void reset(const QAction& action);
    void resetAll();

signals:
    void changed();

private:
    void apply(const Settings& settings);
    void takeFrom(const QAction* holder, Settings& settings) const;

    WindowActions& actions_;
    SettingsController& settings_;
    KeysByAction usual_;
    std::map<QString, QString> applied_;
    QStringList problems_;
};

}  // namespace carrel::desktop
