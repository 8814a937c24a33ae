// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSize>

#include <cstddef>
#include <vector>

#include "app/desktop/navigation/trail.h"

namespace carrel::desktop {

struct SavedTab {
    Trail trail;
    bool pinned = false;
    bool operator==(const SavedTab&) const = default;
};

/// A pane at the side of the window.
struct SavedPane {
    int width = 0;  ///< in pixels; 0: as wide as it is at first
    bool shown = true;
    bool operator==(const SavedPane&) const = default;
};

/// What a window shows, so that the next one can begin where it ended. A value.
struct SavedSession {
    std::vector<SavedTab> tabs;
    std::size_t current = 0;  ///< index of a tab
    QSize size;               ///< of the window; not valid: as large as it is at first
    bool maximized = false;
    int zoom = 100;  ///< of articles, in percent
    SavedPane sidebar;
    SavedPane context;
    bool operator==(const SavedSession&) const = default;
};

/// JSON; docs/formats/session.md describes it. Of a long trail only what is near the place where it is.
QByteArray toJson(const SavedSession& session);
/// Total: what can't be read is left out, so that a damaged file costs no more than itself.
SavedSession savedSession(const QByteArray& json);

}  // namespace carrel::desktop
