// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/desktop/navigation/address.h"
#include "app/desktop/navigation/article_loader.h"
#include "app/desktop/session/saved_session.h"
#include "app/desktop/settings/settings.h"
#include "core/workspace/workspace.h"

namespace carrel::desktop {

/// What the first picture needs, read while the toolkit is still starting.
struct Start {
    std::shared_ptr<workspace::Shelf> shelf;  ///< null when the library could not be opened
    workspace::Contents contents;
    OpenArticlePtr article;  ///< of the trail's current place; null when that is none, or can't be read
    Trail trail;             ///< of the tab that is in front
    SavedSession session;
    std::vector<SavedTab> tabsAside;  ///< of libraries that aren't open; they are kept, too
    Settings settings;
    std::filesystem::path stateFolder;  ///< where session and settings are kept; empty: nowhere
    bool endedUnexpectedly = false;     ///< the last time
    QString badAddress;                 ///< the address that was asked for, when it leads nowhere
    QString failure;                    ///< why there is no shelf
    std::string failureKind;            ///< the same for the log
};

/// Opens the library, and the article that stands in front: the one at `address`, in a tab of its own, else
/// that of the last session; a first start begins at Home. `stateFolder` may be empty. Callable on any
/// thread; never throws.
Start loadStart(const workspace::Workspace& workspace, const std::filesystem::path& stateFolder,
                const QString& address = {});

/// For a window beside the one that keeps its state in `stateFolder`: it looks as the reader prefers, begins
/// at Home or at the address, and keeps nothing. As loadStart().
Start loadStartBeside(const workspace::Workspace& workspace, const std::filesystem::path& stateFolder,
                      const QString& address = {});

}  // namespace carrel::desktop
