// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/article_loader.h"

#include <exception>
#include <utility>

#include "app/desktop/failure/failure.h"

namespace carrel::desktop {

ArticleLoader::ArticleLoader(Calls calls, QObject* parent)
    : QObject(parent), calls_(std::move(calls)), worker_(std::make_unique<JobQueue>(rethrownOn(*this))) {}

ArticleLoader::~ArticleLoader() {
    worker_.reset();
}

template <class Result>
void ArticleLoader::submit(const std::function<Result()>& read, const std::stop_token& stop,
                           const Take<Result>& take) {
    worker_->submit([this, read, stop, take] {
        if (stop.stop_requested()) return;
        QMetaObject::invokeMethod(
            this,
            [stop, take, result = read()] {
                if (!stop.stop_requested()) take(result);
            },
            Qt::QueuedConnection);
    });
}

void ArticleLoader::load(const library::ArticleKey& article, const std::stop_token& stop,
                         const Take<Reading>& take) {
    const auto read = [this, article] {
        Reading reading;
        try {
            if (auto found = calls_.load(article))
                reading.article = std::make_shared<const workspace::OpenArticle>(*std::move(found));
        } catch (const std::exception& error) {
            noteFailure(error);
            reading.failure = QString::fromUtf8(error.what());
        }
        return reading;
    };
    submit<Reading>(read, stop, take);
}

void ArticleLoader::suggest(const std::string& wanted, const std::stop_token& stop,
                            const Take<std::vector<Suggestion>>& take) {
    const auto read = [this, wanted]() -> std::vector<Suggestion> {
        try {
            return calls_.suggest ? calls_.suggest(wanted) : std::vector<Suggestion>();
        } catch (const std::exception& error) {
            noteFailure(error);
            return {};  // the message about the link needs none
        }
    };
    submit<std::vector<Suggestion>>(read, stop, take);
}

}  // namespace carrel::desktop
