// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <qnamespace.h>

namespace carrel::desktop {

/// Where a place opens: in the tab that one reads, or in one of its own, behind it or in front.
enum class OpenIn { Here, Behind, Front };

/// What a click or a key means with these modifiers: Ctrl opens behind, Shift in front.
inline OpenIn openInFor(Qt::KeyboardModifiers modifiers) {
    if (modifiers.testFlag(Qt::ShiftModifier)) return OpenIn::Front;
    return modifiers.testFlag(Qt::ControlModifier) ? OpenIn::Behind : OpenIn::Here;
}

/// The same of a mouse button; the middle one is Ctrl and a click.
inline OpenIn openInFor(Qt::MouseButton button, Qt::KeyboardModifiers modifiers) {
    return openInFor(button == Qt::MiddleButton ? modifiers | Qt::ControlModifier : modifiers);
}

}  // namespace carrel::desktop
