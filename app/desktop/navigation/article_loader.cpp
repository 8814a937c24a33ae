// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/article_loader.h"

#include <exception>
#include <utility>

namespace carrel::desktop {

ArticleLoader::ArticleLoader(Load load, QObject* parent)
    : QObject(parent), load_(std::move(load)), worker_(std::make_unique<JobQueue>()) {}

ArticleLoader::~ArticleLoader() {
    worker_.reset();
}

void ArticleLoader::load(const library::ArticleKey& article, const std::stop_token& stop, const Take& take) {
    worker_->submit([this, article, stop, take] {
        if (stop.stop_requested()) return;
        Reading reading;
        try {
            if (auto found = load_(article))
                reading.article = std::make_shared<const workspace::OpenArticle>(*std::move(found));
        } catch (const std::exception& error) {
            reading.failure = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this,
            [stop, take, reading = std::move(reading)] {
                if (!stop.stop_requested()) take(reading);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace carrel::desktop
