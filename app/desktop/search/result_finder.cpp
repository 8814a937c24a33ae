// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/result_finder.h"

#include <QElapsedTimer>

#include <exception>
#include <utility>

#include "app/desktop/failure/failure.h"

namespace carrel::desktop {

ResultFinder::ResultFinder(Find find, QObject* parent)
    : QObject(parent), find_(std::move(find)), worker_(std::make_unique<JobQueue>(rethrownOn(*this))) {}

ResultFinder::~ResultFinder() {
    worker_.reset();
}

void ResultFinder::find(const ResultQuestion& question, const std::stop_token& stop, const Take& take) {
    worker_->submit([this, question, stop, take] {
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this,
            [stop, take, results = found(question, stop)] {
                if (!stop.stop_requested()) take(results);
            },
            Qt::QueuedConnection);
    });
}

FoundResultsPtr ResultFinder::found(const ResultQuestion& question, const std::stop_token& stop) const {
    auto results = std::make_shared<FoundResults>();
    QElapsedTimer timer;
    timer.start();
    try {
        search::Request request;
        request.text = question.text.toStdString();
        search::Parsed parsed = search::parse(request.text);
        request.query = std::move(parsed.query);
        request.limit = question.limit;
        request.correct = question.correct;
        request.facets = question.facets;
        results->hints = std::move(parsed.hints);
        results->list = find_(request, stop);
    } catch (const std::exception& error) {
        noteFailure(error);
        results->failure = QString::fromUtf8(error.what());
    }
    results->milliseconds = timer.elapsed();
    return results;
}

}  // namespace carrel::desktop
