// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "app/desktop/context/connection_finder.h"
#include "app/desktop/exchange/exchange_controller.h"
#include "app/desktop/instance/own_window.h"
#include "app/desktop/navigation/article_loader.h"
#include "app/desktop/personal/folder_controller.h"
#include "app/desktop/personal/highlight_controller.h"
#include "app/desktop/personal/highlight_reader.h"
#include "app/desktop/personal/note_controller.h"
#include "app/desktop/personal/personal_link_controller.h"
#include "app/desktop/personal/reading_controller.h"
#include "app/desktop/personal/saved_search_controller.h"
#include "app/desktop/personal/undo_controller.h"
#include "app/desktop/preview/preview_controller.h"
#include "app/desktop/search/result_finder.h"
#include "app/desktop/search/search_controller.h"
#include "app/desktop/session/state_file.h"
#include "app/desktop/settings/settings_controller.h"
#include "app/desktop/shell/main_window.h"
#include "app/desktop/start.h"
#include "app/desktop/theme/theme.h"
#include "core/workspace/workspace.h"

namespace carrel::desktop {

/// The desktop program's objects, composed: controllers on their threads and one window. UI thread.
class Program {
public:
    /// `theme` outlives the program. `start` was loaded from `workspace`.
    Program(workspace::Workspace workspace, Start start, Theme& theme, const PreviewDelays& delays = {},
            const OpenOwnWindow& opener = openOwnWindow);

    /// Shows the window as the last session left it, or with why there is nothing to read.
    void show();

    [[nodiscard]] MainWindow& window() { return window_; }
    [[nodiscard]] PreviewController& previews() { return previews_; }
    [[nodiscard]] BookmarkController& bookmarks() { return bookmarks_; }
    [[nodiscard]] PersonalLinkController& links() { return links_; }
    [[nodiscard]] HighlightController& highlights() { return highlights_; }
    [[nodiscard]] ReadingController& reading() { return reading_; }
    [[nodiscard]] UndoController& undo() { return undo_; }
    [[nodiscard]] ExchangeController& exchange() { return exchange_; }

private:
    void keepState();
    /// Brings what the reader made to the library's edition, where that is a new one, and tells what became
    /// of it.
    void followEdition();
    /// Who shows what the reader made reads it again.
    void readPersonalDataAgain();

    workspace::Workspace workspace_;
    Start start_;
    ArticleLoader articles_;
    PreviewController previews_;
    std::shared_ptr<std::atomic<int>> renewed_;  // how often a search index was
    std::shared_ptr<std::atomic<int>> marked_;   // how often the reader's marks changed
    SearchController search_;
    ResultFinder results_;
    ConnectionFinder connections_;
    StoreThread store_;
    BookmarkController bookmarks_;
    FolderController folders_;
    SavedSearchController savedSearches_;
    HighlightReader highlightReader_;
    ExchangeController exchange_;
    PersonalLinkController links_;
    HighlightController highlights_;
    NoteController notes_;
    ReadingController reading_;
    UndoController undo_;
    SettingsController settings_;
    MainWindow window_;
    std::unique_ptr<StateFile> sessionFile_;  // last, as they write what the window shows when they end
    std::unique_ptr<StateFile> settingsFile_;
};

}  // namespace carrel::desktop
