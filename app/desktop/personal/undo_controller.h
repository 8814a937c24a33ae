// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/desktop/personal/store_thread.h"
#include "core/personal/change.h"

namespace carrel::desktop {

/// Takes changes of the reader's own data back, the newest first, and makes them again.
class UndoController : public QObject {
    Q_OBJECT

public:
    /// `store` outlives the controller.
    explicit UndoController(StoreThread& store, QObject* parent = nullptr);

    /// What was done, for a sentence such as "Undone: …".
    [[nodiscard]] static QString describe(const personal::Change& change);
    /// The same as a sentence of its own.
    [[nodiscard]] static QString sentence(const personal::Change& change);

public slots:
    void undo();
    void redo();

signals:
    /// What is on disk is another now: who shows any of it reads it again.
    void undone(const personal::Change& change);
    void redone(const personal::Change& change);
    /// There was nothing to undo or to make again.
    void nothingLeft();
    void failed(const QString& message);

private:
    using Step = std::optional<personal::Change> (personal::Store::*)();
    void submit(Step step, void (UndoController::*tell)(const personal::Change&));

    StoreThread& store_;
};

}  // namespace carrel::desktop
