// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/mention_keeper.h"

#include "core/personal/quoting.h"

namespace carrel::desktop {

MentionKeeper::MentionKeeper(ArticleLoader& articles, PersonalLinkController& links, QObject* parent)
    : QObject(parent), articles_(articles), links_(links) {}

MentionKeeper::~MentionKeeper() {
    alive_.request_stop();
}

void MentionKeeper::keep(const library::ArticleKey& from, const Range& mention, const library::Article& to) {
    const personal::PersonalLinkDraft begun{from, {}, {}, to.key, to.title};
    articles_.load(from, alive_.get_token(), [this, begun, mention](const Reading& reading) {
        if (reading.article == nullptr) {
            emit failed(reading.failure.isEmpty() ? tr("The article with the mention is gone.")
                                                  : reading.failure);
            return;
        }
        const library::Article& holder = reading.article->article;
        personal::PersonalLinkDraft draft = begun;
        draft.from = holder.key;
        draft.fromTitle = holder.title;
        draft.quotation = personal::quote(holder.text, mention);
        links_.add(draft);
    });
}

}  // namespace carrel::desktop
