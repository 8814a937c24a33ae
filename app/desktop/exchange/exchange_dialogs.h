// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QWidget>

#include "app/desktop/exchange/exchange_controller.h"

namespace carrel::desktop {

/// Asks where to and where from, and whether an import is to be done when it is known what it does.
class ExchangeDialogs : public QObject {
    Q_OBJECT

public:
    /// `exchange` outlives it; dialogs lie over `window`, which owns it.
    ExchangeDialogs(ExchangeController& exchange, QWidget* window);

    void askAndExport(ExchangeController::Form form);
    void askAndImport();
    void askAndRestore();

private:
    void askToImport(const PlannedImport& import);
    void chooseBackup(const std::vector<personal::Backup>& backups);

    ExchangeController& exchange_;
    QWidget* window_;
    bool restoring_ = false;  ///< the backups that come next are ours to show
};

}  // namespace carrel::desktop
