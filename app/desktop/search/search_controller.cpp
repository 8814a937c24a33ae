// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/search_controller.h"

#include <exception>
#include <utility>

#include "app/desktop/failure/failure.h"

namespace carrel::desktop {

namespace {

constexpr std::size_t limit = 50;

search::Request requestFor(const SearchController::Question& question, search::Query query) {
    search::Request request;
    request.query = std::move(query);
    request.text = question.text.toStdString();
    request.limit = limit;
    request.correct = question.correct;
    if (!question.kind.empty()) {
        search::Term kind;
        kind.kind = search::Term::Kind::Field;
        kind.field = "kind";
        kind.words = {question.kind};
        request.query.terms.push_back(std::move(kind));
    }
    return request;
}

}  // namespace

SearchController::SearchController(Search search, Rebuild rebuild, QObject* parent)
    : QObject(parent),
      search_(std::move(search)),
      rebuild_(std::move(rebuild)),
      worker_(std::make_unique<LatestJob>(rethrownOn(*this))) {}

SearchController::~SearchController() {
    current_.request_stop();
    quit_.request_stop();
    rebuilding_.reset();
    worker_.reset();
}

void SearchController::rebuildIndex(const std::filesystem::path& library) {
    if (rebuilding_ == nullptr) rebuilding_ = std::make_unique<JobQueue>(rethrownOn(*this));
    rebuilding_->submit([this, library, stop = quit_.get_token()] {
        QString failure;
        try {
            rebuild_(library, stop);
        } catch (const std::exception& error) {
            noteFailure(error);
            failure = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this,
            [this, failure] {
                if (failure.isEmpty()) {
                    emit indexRebuilt();
                } else {
                    emit searchFailed(failure);
                }
            },
            Qt::QueuedConnection);
    });
}

void SearchController::search(const Question& question) {
    current_.request_stop();
    current_ = std::stop_source();
    worker_->submit([this, question, stop = current_.get_token()] {
        search::Answer answer;
        search::Parsed parsed;
        QString failure;
        try {
            parsed = search::parse(question.text.toStdString());
            answer = search_(
                parsed.query.empty() ? search::Request() : requestFor(question, std::move(parsed.query)),
                stop);
        } catch (const std::exception& error) {
            noteFailure(error);
            failure = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this,
            [this, question, stop, failure, answer = std::move(answer), hints = std::move(parsed.hints)] {
                if (stop.stop_requested()) return;
                if (failure.isEmpty()) {
                    emit answered(question, answer, hints);
                } else {
                    emit searchFailed(failure);
                }
            },
            Qt::QueuedConnection);
    });
}

}  // namespace carrel::desktop
