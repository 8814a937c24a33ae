// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <map>

#include "app/desktop/settings/language.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// What a start without an address shows.
enum class StartWith { LastSession, Home };

/// What the reader prefers. A value.
struct Settings {
    Appearance appearance = Appearance::System;
    ReadingType reading;
    StartWith start = StartWith::LastSession;
    Language language = Language::System;
    bool mentions = true;  ///< places that name an article are shown in the text
    bool motion = true;    ///< what moves on the screen does so visibly
    /// The reader's own keys by the name of an action, in the portable form of QKeySequence; empty: none.
    std::map<QString, QString> shortcuts = {};
    bool operator==(const Settings&) const = default;
};

/// JSON; docs/formats/session.md describes it.
QByteArray toJson(const Settings& settings);
/// Total: what can't be read is as it is at first.
Settings readSettings(const QByteArray& json);

}  // namespace carrel::desktop
