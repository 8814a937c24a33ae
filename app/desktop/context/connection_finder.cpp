// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/connection_finder.h"

#include <exception>
#include <utility>

#include "app/desktop/failure/failure.h"

namespace carrel::desktop {

ConnectionFinder::ConnectionFinder(Find find, QObject* parent)
    : QObject(parent), find_(std::move(find)), worker_(std::make_unique<LatestJob>(rethrownOn(*this))) {}

ConnectionFinder::~ConnectionFinder() {
    latest_.request_stop();
    worker_.reset();
}

void ConnectionFinder::find(const OpenArticlePtr& article, const PersonalLinks& own) {
    cancel();
    latest_ = std::stop_source();
    worker_->submit([this, article, own, stop = latest_.get_token()] {
        std::function<void()> tell;
        try {
            tell = [this, connections = find_(*article, own)] { emit found(connections); };
        } catch (const std::exception& error) {
            noteFailure(error);
            tell = [this, why = QString::fromUtf8(error.what())] { emit failed(why); };
        }
        QMetaObject::invokeMethod(
            this,
            [stop, tell = std::move(tell)] {
                if (!stop.stop_requested()) tell();
            },
            Qt::QueuedConnection);
    });
}

void ConnectionFinder::cancel() {
    latest_.request_stop();
}

}  // namespace carrel::desktop
