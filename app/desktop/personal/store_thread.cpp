// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/personal/store_thread.h"

#include <QPointer>

#include <exception>
#include <utility>

#include "app/desktop/failure/failure.h"

namespace carrel::desktop {

StoreThread::StoreThread(OpenStore openStore, Begin begin, QObject* parent)
    : QObject(parent),
      openStore_(std::move(openStore)),
      held_(begin == Begin::Released),
      writer_(std::make_unique<JobQueue>(rethrownOn(*this))) {}

StoreThread::~StoreThread() {
    release();
    writer_.reset();
}

void StoreThread::release() {
    held_ = false;
    for (JobQueue::Job& job : std::exchange(waiting_, {}))
        writer_->submit(std::move(job));
}

void StoreThread::give(JobQueue::Job job) {
    if (held_) {
        waiting_.push_back(std::move(job));
    } else {
        writer_->submit(std::move(job));
    }
}

void StoreThread::submit(QObject& asker, Job job, Failure failure) {
    run(
        asker,
        [this, job = std::move(job)] {
            if (store_ == nullptr) store_ = openStore_();
            return job(*store_);
        },
        std::move(failure));
}

void StoreThread::submitWithoutStore(QObject& asker, FileJob job, Failure failure) {
    run(asker, std::move(job), std::move(failure));
}

void StoreThread::submitWithStoreClosed(QObject& asker, FileJob job, Failure failure) {
    run(
        asker,
        [this, job = std::move(job)] {
            store_.reset();
            return job();
        },
        std::move(failure));
}

void StoreThread::run(QObject& asker, FileJob job, Failure failure) {
    const QPointer<QObject> listener(&asker);
    give([this, listener, job = std::move(job), failure = std::move(failure)] {
        News news;
        try {
            news = job();
        } catch (const std::exception& error) {
            noteFailure(error);
            news = [failure, why = QString::fromUtf8(error.what())] { failure(why); };
        }
        announce([listener, news = std::move(news)] {
            if (listener != nullptr) news();
        });
    });
}

void StoreThread::announce(News news) {
    QMetaObject::invokeMethod(this, std::move(news), Qt::QueuedConnection);
}

}  // namespace carrel::desktop
