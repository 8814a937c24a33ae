// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace carrel::soak {

/// What this program takes, in MiB.
struct MemoryLevel {
    double proportional =
        0;  ///< PSS: its own, and its share of what others use, too: less while there are others
    double resident = 0;   ///< RSS: the same without the others
    double allocated = 0;  ///< what was asked for on the heap and not given back

    static MemoryLevel now();
};

/// With sanitizers, what was freed stays for a while: only what is allocated says something.
bool hasSanitizer();

}  // namespace carrel::soak
