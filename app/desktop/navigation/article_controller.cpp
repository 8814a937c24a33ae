// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/navigation/article_controller.h"

#include <utility>

namespace carrel::desktop {

namespace {

Landing landingOf(const Trail::Step& step) {
    return {{}, {}, step.scroll, step.selection, step.place.state};
}

}  // namespace

ArticleController::ArticleController(ArticleLoader& loader, Trail trail, QObject* parent)
    : QObject(parent), loader_(loader), trail_(std::move(trail)) {}

ArticleController::~ArticleController() {
    latest_.request_stop();
}

void ArticleController::open(const Address& address, const Landing& landing) {
    trail_.go({Place::View::Article, address, landing.state});
    load(address, landing);
}

void ArticleController::openLater(const Address& address, const Landing& landing) {
    trail_.go({Place::View::Article, address, landing.state});
    waiting_ = landing;
}

void ArticleController::openPage(Place::View view, const QString& state) {
    // Its own entry leads to a page as it is.
    const auto current = trail_.current();
    if (!state.isEmpty() || !current || current->place.view != view) trail_.go({view, {}, state});
    goTo(trail_.current());
}

void ArticleController::back() {
    goTo(trail_.back());
}

void ArticleController::forward() {
    goTo(trail_.forward());
}

void ArticleController::jump(std::size_t step) {
    goTo(trail_.jump(step));
}

void ArticleController::resume() {
    const auto step = trail_.current();
    if (step && waiting_) {
        load(step->place.address, *std::exchange(waiting_, std::nullopt));
    } else {
        goTo(step);
    }
}

void ArticleController::goTo(const std::optional<Trail::Step>& step) {
    if (!step) return;
    if (step->place.view == Place::View::Article) {
        load(step->place.address, landingOf(*step));
        return;
    }
    latest_.request_stop();
    emit pageOpened(step->place);
    emit trailChanged();
}

void ArticleController::setScroll(int scroll) {
    trail_.setScroll(scroll);
    emit placeMoved();
}

void ArticleController::setSelection(const Trail::Selection& selection) {
    trail_.setSelection(selection);
    emit placeMoved();
}

void ArticleController::setState(const QString& state) {
    trail_.setState(state);
    emit placeMoved();
}

void ArticleController::begin(Trail trail, const OpenArticlePtr& article) {
    trail_ = std::move(trail);
    const auto step = trail_.current();
    if (step && article != nullptr) {
        take(article, step->place.address, landingOf(*step));
    } else {
        goTo(step);
    }
}

void ArticleController::abandon() {
    latest_.request_stop();
}

void ArticleController::load(const Address& address, const Landing& landing) {
    latest_.request_stop();
    latest_ = std::stop_source();
    loader_.load(address.article, latest_.get_token(), [this, address, landing](const Reading& reading) {
        if (!reading.failure.isEmpty()) {
            emit openingFailed(reading.failure);
        } else if (reading.article == nullptr) {
            emit articleMissing(address);
        } else {
            take(reading.article, address, landing);
        }
    });
    emit trailChanged();
}

void ArticleController::take(const OpenArticlePtr& article, Address address, const Landing& landing) {
    address.article = article->article.key;  // a redirect may have led elsewhere
    emit articleOpened(article, address, landing);
    emit trailChanged();
}

}  // namespace carrel::desktop
