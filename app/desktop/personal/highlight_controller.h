// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include <memory>
#include <string>
#include <vector>

#include "app/desktop/personal/store_thread.h"
#include "core/personal/placed_highlight.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

using PlacedHighlights = std::vector<personal::PlacedHighlight>;

/// Keeps what the reader highlights, and tells what is on disk, an article at a time.
class HighlightController : public QObject {
    Q_OBJECT

public:
    using Article = std::shared_ptr<const workspace::OpenArticle>;  // never null

    /// `store` outlives the controller.
    explicit HighlightController(StoreThread& store, QObject* parent = nullptr);

public slots:
    /// Those of an article; they come by highlightsRead().
    void read(const Article& article);
    /// `words`: a place in its text that isn't empty.
    void add(const Article& article, const Range& words, personal::Colour colour);
    void change(personal::HighlightId id, personal::Colour colour, const std::string& comment);
    /// Gives one that lost its place the words that it is on from now on.
    void replace(personal::HighlightId id, const Article& article, const Range& words);
    void remove(personal::HighlightId id);
    /// They were changed by others than this.
    void reload() { emit changed(); }

signals:
    void highlightsRead(const library::ArticleKey& article, const PlacedHighlights& highlights);
    /// Those on disk are others now: who shows any reads them again.
    void changed();
    void highlightRemoved(const personal::Highlight& highlight);
    /// A change did not reach the disk; nothing that was there before is lost.
    void changeFailed(const QString& message);

private:
    void submit(const StoreThread::Job& job);

    StoreThread& store_;
};

}  // namespace carrel::desktop
