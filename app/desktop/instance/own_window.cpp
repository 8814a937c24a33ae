// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/instance/own_window.h"

#include <QCoreApplication>
#include <QProcess>

namespace carrel::desktop {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("carrel::desktop", text);
}

}  // namespace

QString openOwnWindow(const std::filesystem::path& library) {
    const QString file = QString::fromStdString(library.string());
    std::error_code unknown;
    if (!std::filesystem::exists(library, unknown))
        return tr("%1 was not found; it is installed with Carrel.").arg(file);
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {file}))
        return tr("%1 can't be opened in a window of its own.").arg(file);
    return {};
}

}  // namespace carrel::desktop
