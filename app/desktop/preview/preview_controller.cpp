// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/preview/preview_controller.h"

namespace carrel::desktop {

PreviewController::PreviewController(ArticleLoader& loader, const library::Description& library,
                                     const PreviewDelays& delays, QObject* parent)
    : QObject(parent), loader_(loader), library_(library) {
    opening_.setSingleShot(true);
    opening_.setInterval(delays.open);
    closing_.setSingleShot(true);
    closing_.setInterval(delays.close);
    connect(&opening_, &QTimer::timeout, this, [this] {
        if (entered_) ask(*entered_);
    });
    connect(&closing_, &QTimer::timeout, this, &PreviewController::dismiss);
}

PreviewController::~PreviewController() {
    latest_.request_stop();
}

void PreviewController::enterLink(const LinkSpot& link) {
    describe(link.target);
    entered_ = link;
    closing_.stop();
    if (shown_ && shown_->target == link.target && shown_->rect == link.rect) return;
    if (link.target.kind == LinkTarget::Kind::Section || link.target.kind == LinkTarget::Kind::Unfold) return;
    if (shown_) closing_.start();
    opening_.start();
}

void PreviewController::leaveLink() {
    describe({});
    entered_.reset();
    opening_.stop();
    if (shown_) {
        closing_.start();
    } else {
        latest_.request_stop();
    }
}

void PreviewController::enterCard() {
    opening_.stop();
    closing_.stop();
}

void PreviewController::leaveCard() {
    if (shown_) closing_.start();
}

void PreviewController::focusLink(const LinkSpot& link) {
    dismiss();
    describe(link.target);
}

void PreviewController::peek(const LinkSpot& link) {
    opening_.stop();
    closing_.stop();
    ask(link);
}

void PreviewController::activate(const LinkSpot& link) {
    const bool known = shown_ && shown_->target == link.target;
    if (link.target.kind == LinkTarget::Kind::External && known) {
        goOutside(QUrl(link.target.text));
        return;
    }
    opening_.stop();
    closing_.stop();
    ask(link);
}

void PreviewController::goOutside(const QUrl& url) {
    dismiss();
    emit outsideWanted(url);
}

void PreviewController::dismiss() {
    opening_.stop();
    closing_.stop();
    latest_.request_stop();
    if (!shown_) return;
    shown_.reset();
    emit closed();
}

void PreviewController::ask(const LinkSpot& link) {
    using Kind = LinkTarget::Kind;
    latest_.request_stop();
    latest_ = std::stop_source();
    if (link.target.kind == Kind::Article) {
        loader_.load(link.target.address.article, latest_.get_token(), [this, link](const Reading& reading) {
            if (reading.article == nullptr) return;  // opening it says why
            open(previewOf(*reading.article, link.target.address, library_), link);
        });
    } else if (link.target.kind == Kind::Nowhere) {
        loader_.suggest(link.target.text.toStdString(), latest_.get_token(),
                        [this, link](const std::vector<Suggestion>& suggestions) {
                            open(previewOf(link.target, suggestions), link);
                        });
    } else if (link.target.kind == Kind::External) {
        open(previewOf(link.target, {}), link);
    }
}

void PreviewController::open(const Preview& preview, const LinkSpot& link) {
    closing_.stop();
    shown_ = link;
    emit opened(preview, link);
}

void PreviewController::describe(const LinkTarget& target) {
    switch (target.kind) {
        case LinkTarget::Kind::External:
            emit described(QUrl(target.text).toDisplayString());
            return;
        case LinkTarget::Kind::Nowhere:
            emit described(tr("“%1” leads nowhere").arg(target.text));
            return;
        default:
            emit described({});
    }
}

}  // namespace carrel::desktop
