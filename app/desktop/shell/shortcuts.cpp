// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/shortcuts.h"

namespace carrel::desktop {

Shortcuts::Shortcuts(WindowActions& actions, SettingsController& settings, QObject* parent)
    : QObject(parent), actions_(actions), settings_(settings) {
    for (const QAction* action : actions_.all())
        usual_[action->objectName()] = action->shortcuts();
    connect(&settings_, &SettingsController::changed, this, &Shortcuts::apply);
    apply(settings_.settings());
}

void Shortcuts::apply(const Settings& settings) {
    if (settings.shortcuts == applied_) return;
    applied_ = settings.shortcuts;
    ShortcutPlan plan = planShortcuts(usual_, applied_);
    problems_ = plan.problems;
    for (QAction* action : actions_.all())
        actions_.setKeys(*action, plan.keys[action->objectName()]);
    emit changed();
}

bool Shortcuts::hasOwnKeys(const QAction& action) const {
    return applied_.contains(action.objectName());
}

QAction* Shortcuts::holder(const QKeySequence& keys, const QAction& except) const {
    if (keys.isEmpty()) return nullptr;
    for (QAction* action : actions_.all())
        if (action != &except && action->shortcuts().contains(keys)) return action;
    return nullptr;
}

void Shortcuts::takeFrom(const QAction* holder, Settings& settings) const {
    if (holder == nullptr) return;
    settings.shortcuts[holder->objectName()] = QString();
}

void Shortcuts::assign(const QAction& action, const QKeySequence& keys) {
    Settings settings = settings_.settings();
    const QString name = action.objectName();
    takeFrom(holder(keys, action), settings);
    if (const auto usual = usual_.find(name); usual != usual_.end() && usual->second.value(0) == keys) {
        settings.shortcuts.erase(name);
    } else {
        settings.shortcuts[name] = keys.toString();
    }
    settings_.change(settings);
}

void Shortcuts::reset(const QAction& action) {
    Settings settings = settings_.settings();
    for (const QKeySequence& keys : usual_[action.objectName()])
        takeFrom(holder(keys, action), settings);
    settings.shortcuts.erase(action.objectName());
    settings_.change(settings);
}

void Shortcuts::resetAll() {
    Settings settings = settings_.settings();
    settings.shortcuts.clear();
    settings_.change(settings);
}

}  // namespace carrel::desktop
