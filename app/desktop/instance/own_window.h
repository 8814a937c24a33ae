// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <filesystem>
#include <functional>

namespace carrel::desktop {

/// Opens a library in a window of its own. Returns what hinders, in a sentence; nothing when it opens.
using OpenOwnWindow = std::function<QString(const std::filesystem::path& library)>;

/// By this program, started once more and apart: it goes on when this one ends.
QString openOwnWindow(const std::filesystem::path& library);

}  // namespace carrel::desktop
