// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

#include "core/base/job_queue.h"
#include "core/personal/store.h"

namespace carrel::desktop {

/// The one thread that reads and writes what the reader made; all that do share it. Jobs are done in the
/// order in which they are given, every one of them.
class StoreThread : public QObject {
    Q_OBJECT

public:
    /// Called on the writing thread, until it gives a store. May throw; then the job fails with that.
    using OpenStore = std::function<std::unique_ptr<personal::Store>()>;
    /// What a job has to tell, on the UI thread.
    using News = std::function<void()>;
    /// Done on the writing thread. May throw.
    using Job = std::function<News(personal::Store&)>;
    using Failure = std::function<void(const QString& why)>;
    /// The same without a store: about the file itself.
    using FileJob = std::function<News()>;

    enum class Begin {
        AtOnce,
        Released,  ///< what is submitted waits for release(), or for the end
    };
    explicit StoreThread(OpenStore openStore, Begin begin = Begin::AtOnce, QObject* parent = nullptr);
    /// Waits until all that was asked for is on disk.
    ~StoreThread() override;

    void release();

    /// News and failure reach the asker unless it is gone by then.
    void submit(QObject& asker, Job job, Failure failure);
    /// Also when there is no store that could be opened.
    void submitWithoutStore(QObject& asker, FileJob job, Failure failure);
    /// The store is closed before, so that its file can be replaced; the next job opens it again.
    void submitWithStoreClosed(QObject& asker, FileJob job, Failure failure);

private:
    /// `job` is called on the writing thread.
    void run(QObject& asker, FileJob job, Failure failure);
    void announce(News news);
    void give(JobQueue::Job job);

    std::shared_ptr<personal::Store> store_;  ///< used on the writing thread only
    OpenStore openStore_;
    bool held_;
    std::vector<JobQueue::Job> waiting_;  ///< while held
    std::unique_ptr<JobQueue> writer_;    // last: it ends before what it uses
};

}  // namespace carrel::desktop
