// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>

namespace carrel::desktop {

/// The handbook that was installed, or built, beside this program: ../share/carrel/ from its folder.
std::filesystem::path handbookFile();
/// The guide, a library beside it.
std::filesystem::path guideFile();
/// Where the reader's own data is kept: carrel/personal.db in the user's data folder.
std::filesystem::path personalFile();
/// Where session and settings are kept, beside the reader's own data.
std::filesystem::path stateFolder();
/// In the folder where state is kept.
std::filesystem::path sessionFile(const std::filesystem::path& stateFolder);
std::filesystem::path settingsFile(const std::filesystem::path& stateFolder);
/// Where what went wrong is written down: logs/ in it.
std::filesystem::path logFolder(const std::filesystem::path& stateFolder);
std::filesystem::path logFile(const std::filesystem::path& stateFolder);
/// There after the program ended in the middle, until the next start.
std::filesystem::path crashMark(const std::filesystem::path& stateFolder);

}  // namespace carrel::desktop
