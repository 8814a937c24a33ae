// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <vector>

#include "app/desktop/context/connection_finder.h"
#include "app/desktop/context/context_pane.h"
#include "app/desktop/context/mention_keeper.h"
#include "app/desktop/personal/highlight_controller.h"
#include "app/desktop/personal/note_controller.h"

namespace carrel::desktop {

/// Has the context panel follow the article that is read, and what the reader makes of it.
class ContextController : public QObject {
    Q_OBJECT

public:
    /// What it works with; all of it outlives the controller.
    struct Parts {
        ArticleLoader& articles;
        ConnectionFinder& connections;
        PersonalLinkController& links;
        HighlightController& highlights;
        NoteController& notes;
    };
    ContextController(ContextPane& pane, const Parts& parts, QObject* parent);

    void follow(const OpenArticlePtr& article);

signals:
    /// Something can't be read; the panel shows what it has.
    void failed(const QString& why);

private:
    /// While nobody sees the panel nothing is looked for.
    void refresh();
    /// The reader's own links at the article.
    [[nodiscard]] std::vector<personal::PersonalLinkId> ownLinks() const;

    void followNote();
    void takeNote(const library::ArticleKey& article, const QString& text);

    ContextPanel& panel_;
    NoteEditor& note_;
    Parts parts_;
    MentionKeeper keeper_;
    OpenArticlePtr article_;
    std::vector<personal::PersonalLinkId> own_;  ///< that the panel shows
    bool stale_ = false;
    bool hasNote_ = false;  ///< the article's note was read
};

}  // namespace carrel::desktop
