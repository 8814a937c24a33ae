// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/start.h"

#include <exception>
#include <utility>

#include "app/desktop/failure/crash_record.h"
#include "app/desktop/navigation/typed_address.h"
#include "app/desktop/places.h"
#include "app/desktop/session/state_file.h"
#include "core/workspace/failure_kind.h"

namespace carrel::desktop {

namespace {

/// Tabs of a library that isn't open now have nothing to show.
bool isOpen(const SavedTab& tab, const library::Description& library) {
    const Place place = tab.trail.current()->place;
    return place.view != Place::View::Article || place.address.article.library == library.id;
}

/// They stay in the session, for when their library is open again.
std::vector<SavedTab> setClosedAside(SavedSession& session, const library::Description& library) {
    constexpr std::size_t mostAside = 100;
    std::vector<SavedTab> aside;
    std::vector<SavedTab> kept;
    std::size_t current = 0;
    for (std::size_t index = 0; index < session.tabs.size(); ++index) {
        if (!isOpen(session.tabs[index], library)) {
            if (aside.size() < mostAside) aside.push_back(session.tabs[index]);
            continue;
        }
        if (index <= session.current) current = kept.size();
        kept.push_back(session.tabs[index]);
    }
    session.tabs = std::move(kept);
    session.current = current;
    return aside;
}

void openBeside(SavedSession& session, const Place& place) {
    Trail trail;
    trail.go(place);
    session.tabs.push_back({trail, false});
    session.current = session.tabs.size() - 1;
}

void readState(Start& start, const std::filesystem::path& folder) {
    start.stateFolder = folder;
    if (folder.empty()) return;
    start.endedUnexpectedly = takeCrashMark(crashMark(folder));
    start.session = savedSession(StateFile::read(sessionFile(folder)));
    start.settings = readSettings(StateFile::read(settingsFile(folder)));
    if (start.settings.start == StartWith::Home) start.session.tabs.clear();
}

void load(Start& start, const workspace::Workspace& workspace, const QString& address) {
    start.shelf = std::make_shared<workspace::Shelf>(workspace.openShelf());
    start.contents = std::move(start.shelf->contents().front());
    start.tabsAside = setClosedAside(start.session, start.contents.description);
    if (!address.isEmpty()) {
        const TypedAddress typed = readAddress(address, start.contents.description);
        if (typed.place) openBeside(start.session, *typed.place);
        if (!typed.place) start.badAddress = address;
    }
    if (start.session.tabs.empty()) {
        if (start.contents.articles.empty()) return;
        openBeside(start.session, {Place::View::Home, {}});
    }
    start.trail = start.session.tabs[start.session.current].trail;
    const Place place = start.trail.current()->place;
    if (place.view != Place::View::Article) return;
    if (auto article = start.shelf->open(place.address.article))
        start.article = std::make_shared<const workspace::OpenArticle>(*std::move(article));
}

}  // namespace

Start loadStart(const workspace::Workspace& workspace, const std::filesystem::path& stateFolder,
                const QString& address) {
    Start start;
    try {
        readState(start, stateFolder);
        load(start, workspace, address);
    } catch (const std::exception& error) {
        start.failure = QString::fromUtf8(error.what());
        start.failureKind = workspace::kindOf(error);
    }
    return start;
}

Start loadStartBeside(const workspace::Workspace& workspace, const std::filesystem::path& stateFolder,
                      const QString& address) {
    Start start = loadStart(workspace, {}, address);
    start.settings = readSettings(StateFile::read(settingsFile(stateFolder)));
    return start;
}

}  // namespace carrel::desktop
