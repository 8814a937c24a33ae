// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/reader/article_controller.h"

#include <exception>
#include <utility>

namespace carrel::desktop {

ArticleController::ArticleController(Load load, QObject* parent)
    : QObject(parent), load_(std::move(load)), worker_(std::make_unique<LatestJob>()) {}

ArticleController::~ArticleController() {
    latest_.request_stop();
    worker_.reset();
}

void ArticleController::open(const Address& address, const Landing& landing) {
    trail_.go(address);
    load(address, landing);
}

void ArticleController::back() {
    if (const auto step = trail_.back()) load(step->address, Landing{{}, {}, step->scroll});
}

void ArticleController::forward() {
    if (const auto step = trail_.forward()) load(step->address, Landing{{}, {}, step->scroll});
}

void ArticleController::show(const OpenArticlePtr& article, const Address& address) {
    trail_.go(address);
    take(article, address, {});
}

void ArticleController::load(const Address& address, const Landing& landing) {
    latest_.request_stop();
    latest_ = std::stop_source();
    worker_->submit([this, address, landing, stop = latest_.get_token()] {
        OpenArticlePtr article;
        QString failure;
        try {
            if (auto found = load_(address.article))
                article = std::make_shared<const workspace::OpenArticle>(*std::move(found));
        } catch (const std::exception& error) {
            failure = QString::fromUtf8(error.what());
        }
        QMetaObject::invokeMethod(
            this,
            [this, address, landing, stop, article = std::move(article), failure] {
                if (stop.stop_requested()) return;
                if (!failure.isEmpty()) {
                    emit openingFailed(failure);
                } else if (article == nullptr) {
                    emit articleMissing(address);
                } else {
                    take(article, address, landing);
                }
            },
            Qt::QueuedConnection);
    });
    emit trailChanged();
}

void ArticleController::take(const OpenArticlePtr& article, Address address, const Landing& landing) {
    address.article = article->article.key;  // a redirect may have led elsewhere
    current_ = address;
    emit articleOpened(article, address, landing);
    emit trailChanged();
}

}  // namespace carrel::desktop
