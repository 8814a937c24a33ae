// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <filesystem>
#include <functional>
#include <memory>

#include "core/base/job_queue.h"

namespace carrel::desktop {

/// A small file that follows what the window shows: written a little after each change, whole or not at all,
/// on a thread of its own. UI thread.
class StateFile : public QObject {
    Q_OBJECT

public:
    /// Asked when it is time to write; must be callable as long as the file is there.
    using Content = std::function<QByteArray()>;

    StateFile(std::filesystem::path file, Content content, QObject* parent = nullptr);
    /// Waits until the newest content is on disk.
    ~StateFile() override;

    /// Empty when there is none, or it can't be read. Callable on any thread.
    static QByteArray read(const std::filesystem::path& file);

public slots:
    /// The content is another now.
    void noteChange();

signals:
    /// Told once; what was on disk before is still there.
    void writingFailed(const QString& message);

private:
    void write();

    std::filesystem::path file_;
    Content content_;
    QTimer delay_;
    QByteArray written_;
    bool told_ = false;
    std::unique_ptr<JobQueue> writer_;  // last: it ends before what it uses
};

}  // namespace carrel::desktop
