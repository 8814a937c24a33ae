// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string>

namespace carrel::desktop {

/// Where it is written that the program ended in the middle.
struct CrashPlaces {
    std::filesystem::path log;   ///< the line and the calls that led there are added to it
    std::filesystem::path mark;  ///< a file beside the log that says so to the next start
};

/// From here on, what ends the program (SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL, std::terminate) is first
/// written down with `version`; then it ends as it would have, with a core dump where the system makes one. A
/// signal that somebody handles already, as sanitizers do, is left to them. Nothing is written before. Once,
/// by the main thread.
void recordCrashes(const CrashPlaces& places, const std::string& version);

/// Whether the program has ended so since this was asked last.
bool takeCrashMark(const std::filesystem::path& mark);

}  // namespace carrel::desktop
