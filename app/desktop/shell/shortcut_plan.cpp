// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/shortcut_plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace carrel::desktop {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("carrel::desktop", text);
}

bool standsAlone(Qt::Key key) {
    const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    const bool ofAMediaKeyboard = key >= Qt::Key_Back && key <= Qt::Key_MediaLast;
    return function || ofAMediaKeyboard;
}

bool isModifier(Qt::Key key) {
    return key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock;
}

/// Who has which keys already.
class Holders {
public:
    [[nodiscard]] QString of(const QList<QKeySequence>& keys) const {
        for (const QKeySequence& one : keys)
            if (const auto holder = holders_.find(one.toString()); holder != holders_.end())
                return holder->second;
        return {};
    }
    void note(const QString& action, const QList<QKeySequence>& keys) {
        for (const QKeySequence& one : keys)
            if (!one.isEmpty()) holders_.emplace(one.toString(), action);
    }

private:
    std::map<QString, QString> holders_;
};

/// Why an action can't have the keys that stand in the file as `text`; empty: it can.
QString refusal(const QString& action, const QString& text, const QList<QKeySequence>& wanted,
                const Holders& holders) {
    if (wanted.isEmpty()) return {};
    if (const QString wrong = problemWith(wanted.front()); !wrong.isEmpty())
        return tr("The shortcut “%1” of “%2” is left out. %3").arg(text, action, wrong);
    if (const QString holder = holders.of(wanted); !holder.isEmpty())
        return tr("The shortcut “%1” of “%2” is left out, as “%3” has it.").arg(text, action, holder);
    return {};
}

}  // namespace

QString problemWith(const QKeySequence& keys) {
    if (keys.count() != 1) return tr("A shortcut is one key, held together with Ctrl, Alt or Shift.");
    const Qt::Key key = keys[0].key();
    if (key == Qt::Key_unknown || key == 0 || isModifier(key)) return tr("There are no such keys.");
    const Qt::KeyboardModifiers held = keys[0].keyboardModifiers();
    if (held.testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) || standsAlone(key))
        return {};
    return tr("%1 is needed for typing and moving. Hold Ctrl or Alt, too.")
        .arg(keys.toString(QKeySequence::NativeText));
}

ShortcutPlan planShortcuts(const KeysByAction& usual, const std::map<QString, QString>& own) {
    ShortcutPlan plan{usual, {}};
    Holders holders;
    for (const auto& [action, keys] : usual)
        if (!own.contains(action)) holders.note(action, keys);
    for (const auto& [action, text] : own) {
        if (!usual.contains(action)) {
            plan.problems.append(tr("There is no action “%1” to have a shortcut.").arg(action));
            continue;
        }
        QList<QKeySequence> wanted;
        if (!text.isEmpty()) wanted.append(QKeySequence::fromString(text));
        const QString problem = refusal(action, text, wanted, holders);
        if (problem.isEmpty()) {
            plan.keys[action] = wanted;
        } else {
            plan.problems.append(problem);
        }
        QList<QKeySequence>& granted = plan.keys[action];
        if (!holders.of(granted).isEmpty()) granted.clear();
        holders.note(action, granted);
    }
    return plan;
}

}  // namespace carrel::desktop
