// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSignalSpy>

namespace carrel::test {

/// Waits until the spy has seen `count` signals; false when that takes too long.
inline bool seen(QSignalSpy& spy, int count = 1) {
    constexpr int patience = 10000;
    while (spy.count() < count)
        if (!spy.wait(patience)) return false;
    return true;
}

}  // namespace carrel::test
