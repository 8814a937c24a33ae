// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/searching.h"

#include "app/desktop/navigation/search_state.h"

namespace carrel::desktop {

Searching::Searching(const Parts& parts, QWidget* window) : QObject(window), parts_(parts) {
    const WindowActions& actions = parts_.actions;
    connect(actions.search, &QAction::triggered, this, [this] { parts_.overlays.openPalette(); });
    connect(actions.commands, &QAction::triggered, this,
            [this] { parts_.overlays.openPalette(QStringLiteral(">")); });
    connect(actions.searchPage, &QAction::triggered, this, [this] { openPage({}, OpenIn::Here); });
    connect(&parts_.overlays, &Overlays::searchPageWanted, this, &Searching::openPage);
    connect(&parts_.sidebar, &Sidebar::searchWanted, this,
            [this](const QString& query) { openPage(query, OpenIn::Here); });
    connect(&parts_.overlays, &Overlays::searchSaveWanted, &parts_.savedSearches,
            qOverload<const QString&>(&SavedSearchController::save));
    connect(&parts_.savedSearches, &SavedSearchController::searchSaved, this, [this](const QString& query) {
        parts_.overlays.tell(tr("Saved the search “%1”; it is in the sidebar.").arg(query));
    });
}

void Searching::openPage(const QString& query, OpenIn where) {
    parts_.tabs.openPlace(placeOfSearch(query), where);
    parts_.tabs.current().setFocus(Qt::OtherFocusReason);
}

}  // namespace carrel::desktop
