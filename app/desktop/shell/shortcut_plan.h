// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QStringList>

#include <map>

namespace carrel::desktop {

/// By the name of an action, which stays the same in every language.
using KeysByAction = std::map<QString, QList<QKeySequence>>;

/// Which keys do what, and what of the reader's wishes can't be.
struct ShortcutPlan {
    KeysByAction keys;
    QStringList problems;  ///< one sentence each
};

/// Why keys can't be a shortcut: what is typed, moves the focus or closes things is needed for that. Empty:
/// they can.
QString problemWith(const QKeySequence& keys);

/// The usual keys with the reader's own in place of them. `own`: by action, in the portable form of
/// QKeySequence; an empty text takes the keys away. A wish that can't be granted leaves its action with the
/// usual keys; keys that two would have stay with the first by name, those of an action without a wish with
/// that.
ShortcutPlan planShortcuts(const KeysByAction& usual, const std::map<QString, QString>& own);

}  // namespace carrel::desktop
