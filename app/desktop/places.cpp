// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/places.h"

#include <QStandardPaths>

namespace carrel::desktop {

namespace {

std::filesystem::path besideProgram(const char* name) {
    std::error_code unknown;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", unknown);
    return (program.parent_path().parent_path() / "share" / "carrel" / name).lexically_normal();
}

}  // namespace

std::filesystem::path handbookFile() {
    return besideProgram("cto-handbook.carrel");
}

std::filesystem::path guideFile() {
    return besideProgram("carrel-guide.carrel");
}

std::filesystem::path personalFile() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return std::filesystem::path(folder.toStdString()) / "carrel" / "personal.db";
}

std::filesystem::path stateFolder() {
    return personalFile().parent_path();
}

std::filesystem::path sessionFile(const std::filesystem::path& stateFolder) {
    return stateFolder / "session.json";
}

std::filesystem::path settingsFile(const std::filesystem::path& stateFolder) {
    return stateFolder / "settings.json";
}

std::filesystem::path logFolder(const std::filesystem::path& stateFolder) {
    return stateFolder / "logs";
}

std::filesystem::path logFile(const std::filesystem::path& stateFolder) {
    return logFolder(stateFolder) / "carrel.log";
}

std::filesystem::path crashMark(const std::filesystem::path& stateFolder) {
    return logFolder(stateFolder) / "ended-unexpectedly";
}

}  // namespace carrel::desktop
