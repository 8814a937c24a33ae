// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace carrel::desktop {

/// Characters of a reader's document, half open.
struct Passage {
    int begin = 0;
    int end = 0;
    bool operator==(const Passage&) const = default;
};

}  // namespace carrel::desktop
