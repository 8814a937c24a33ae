// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMessageBox>
#include <QObject>
#include <QPointer>

#include <filesystem>
#include <set>
#include <string>

#include "app/desktop/failure/failure.h"

namespace carrel::desktop {

/// Tells over a window that something failed, one failure at a time, and shows the log. What fails again and
/// again without the reader's doing is told once. UI thread.
class FailureNotice : public QObject {
    Q_OBJECT

public:
    FailureNotice(std::filesystem::path logFolder, QWidget* window);

public slots:
    void tell(const carrel::desktop::Failure& failure);
    /// With the program that the desktop has for folders.
    void showLog();

signals:
    /// Why the log isn't shown.
    void told(const QString& message);

private:
    [[nodiscard]] QMessageBox* makeDialog(const QString& action);

    std::filesystem::path logFolder_;
    QWidget* window_;
    std::set<std::string> kinds_;  ///< that were told
    QPointer<QMessageBox> dialog_;
};

}  // namespace carrel::desktop
