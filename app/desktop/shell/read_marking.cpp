// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/read_marking.h"

namespace carrel::desktop {

ReadMarking::ReadMarking(const Parts& parts, QWidget* window) : QObject(window), parts_(parts) {
    connect(parts_.actions.markRead, &QAction::triggered, this, &ReadMarking::toggle);
    connect(&parts_.reading, &ReadingController::changed, this, &ReadMarking::refresh);
    connect(&parts_.reading, &ReadingController::changeFailed, &parts_.overlays, &Overlays::tell);
    connect(&parts_.reading, &ReadingController::undoOffered, this, [this](const personal::Change& change) {
        parts_.overlays.offerUndo(UndoController::sentence(change));
    });
    connect(&parts_.tabs, &Tabs::currentChanged, this, &ReadMarking::refresh);
    refresh();
}

void ReadMarking::toggle() {
    if (!parts_.tabs.current().showsArticle()) return;
    const library::ArticleKey& article = parts_.tabs.current().article()->article.key;
    parts_.reading.markRead(article, !parts_.reading.isRead(article));
}

void ReadMarking::refresh() {
    const Tab& tab = parts_.tabs.current();
    parts_.actions.markRead->setEnabled(tab.showsArticle());
    parts_.actions.setRead(tab.showsArticle() && parts_.reading.isRead(tab.article()->article.key));
}

}  // namespace carrel::desktop
