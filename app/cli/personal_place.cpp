// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/personal_place.h"

#include <cstdlib>
#include <string_view>

namespace carrel::cli {

std::filesystem::path personalFile() {
    const auto value = [](const char* name) {
        const char* found = std::getenv(name);
        return std::string_view(found == nullptr ? "" : found);
    };
    const std::filesystem::path own(value("XDG_DATA_HOME"));
    // A relative path there is to be ignored, says the XDG Base Directory Specification.
    const std::filesystem::path folder =
        own.is_absolute() ? own : std::filesystem::path(value("HOME")) / ".local" / "share";
    return folder / "carrel" / "personal.db";
}

}  // namespace carrel::cli
