// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/context_controller.h"

namespace carrel::desktop {

ContextController::ContextController(ContextPane& pane, const Parts& parts, QObject* parent)
    : QObject(parent),
      panel_(pane.panel()),
      note_(pane.note()),
      parts_(parts),
      keeper_(parts.articles, parts.links) {
    connect(&panel_, &ContextPanel::appeared, this, [this] {
        if (stale_) refresh();
    });
    connect(&panel_, &ContextPanel::keepWanted, this,
            [this](const library::ArticleKey& from, const Range& mention) {
                keeper_.keep(from, mention, article_->article);
            });
    connect(&panel_, &ContextPanel::removeWanted, &parts_.links, &PersonalLinkController::remove);
    connect(&panel_, &ContextPanel::removeHighlightWanted, &parts_.highlights, &HighlightController::remove);
    connect(&parts_.links, &PersonalLinkController::linksChanged, this, [this] {
        if (article_ != nullptr && ownLinks() != own_) refresh();
    });
    connect(&parts_.notes, &NoteController::noteRead, this, &ContextController::takeNote);
    connect(&parts_.notes, &NoteController::changed, this, [this] {
        if (article_ != nullptr) parts_.notes.read(article_->article.key);
    });
    connect(&parts_.notes, &NoteController::changeFailed, &note_, &NoteEditor::setFailed);
    connect(&parts_.notes, &NoteController::changeFailed, this, &ContextController::failed);
    connect(&parts_.connections, &ConnectionFinder::found, &panel_, &ContextPanel::setConnections);
    connect(&parts_.connections, &ConnectionFinder::failed, this, &ContextController::failed);
    connect(&keeper_, &MentionKeeper::failed, this, &ContextController::failed);
}

void ContextController::follow(const OpenArticlePtr& article) {
    if (article_ == article) return;
    article_ = article;
    parts_.connections.cancel();
    panel_.setArticle(article->article);
    followNote();
    refresh();
}

/// Nothing can be written until it is known what is there.
void ContextController::followNote() {
    note_.setNote({}, {});
    note_.text().setReadOnly(true);
    hasNote_ = false;
    parts_.notes.read(article_->article.key);
}

void ContextController::takeNote(const library::ArticleKey& article, const QString& text) {
    if (article_ == nullptr || article_->article.key != article) return;
    if (hasNote_) {
        note_.setStored(text);
        return;
    }
    hasNote_ = true;
    note_.text().setReadOnly(false);
    note_.setNote(text, [this, about = article_](const QString& written) {
        const library::Article& what = about->article;
        parts_.notes.set(what.key, what.title, what.kind, written);
    });
}

std::vector<personal::PersonalLinkId> ContextController::ownLinks() const {
    const library::ArticleKey& key = article_->article.key;
    std::vector<personal::PersonalLinkId> ids;
    for (const personal::PersonalLink& link : parts_.links.links())
        if (link.what.from == key || link.what.to == key) ids.push_back(link.id);
    return ids;
}

void ContextController::refresh() {
    if (article_ == nullptr) return;
    own_ = ownLinks();
    stale_ = !panel_.isVisible();
    if (!stale_) parts_.connections.find(article_, parts_.links.links());
}

}  // namespace carrel::desktop
