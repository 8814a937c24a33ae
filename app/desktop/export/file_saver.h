// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <string>

#include "core/base/job_queue.h"

namespace carrel::desktop {

/// A title as the name of a file, without an ending.
QString asFileName(const QString& title);

/// Writes files on a thread of its own, whole or not at all, and says how it went.
class FileSaver : public QObject {
    Q_OBJECT

public:
    explicit FileSaver(QObject* parent);
    /// Waits until what was begun is written.
    ~FileSaver() override;

    /// `bytes` is called on the thread that writes; may throw.
    void save(const QString& file, const std::function<std::string()>& bytes);

signals:
    /// How it went, in a sentence.
    void told(const QString& message);

private:
    std::unique_ptr<JobQueue> writer_;  ///< made with the first file
};

}  // namespace carrel::desktop
