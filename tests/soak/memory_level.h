// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace carrel::soak {

/// What this program takes, in MiB.
struct MemoryLevel {
    double proportional = 0;  ///< PSS: what it has for itself, and its share of what it shares
    double resident = 0;      ///< RSS
    double allocated = 0;     ///< what was asked for on the heap and not given back

    static MemoryLevel now();
};

/// With sanitizers, what was freed stays for a while: only what is allocated says something.
bool hasSanitizer();

}  // namespace carrel::soak
