// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>

#include <array>
#include <vector>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// Everything that a window can be told to do, with its keys.
class WindowActions {
public:
    /// The actions belong to `window`, whose keys they are; `theme` outlives them.
    WindowActions(const Theme& theme, QWidget* window);

    QAction* back;
    QAction* forward;
    QAction* backTo;  ///< shows the places to choose from
    QAction* forwardTo;
    QAction* search;
    QAction* searchPage;       ///< all results, with facets
    QAction* commands;         ///< the palette, with what can be done
    QAction* address;          ///< shows and takes one
    QAction* copyLink;         ///< of the place that one is at
    QAction* copyCitation;     ///< what is selected, and where it stands
    QAction* bookmarkSection;  ///< that is read
    QAction* bookmarkPassage;  ///< what is selected
    QAction* highlight;        ///< what is selected
    QAction* note;             ///< on the article
    QAction* markRead;         ///< the article; or no longer
    QAction* bookmark;         ///< of the open article; checked when it is bookmarked
    QAction* home;
    QAction* bookmarks;  ///< the list
    QAction* history;
    QAction* map;  ///< of what lies around the article
    QAction* clearHistory;
    QAction* toggleTheme;
    QAction* mentions;  ///< checkable: shown in the text
    QAction* sidebar;   ///< checkable
    QAction* context;   ///< checkable
    QAction* find;      ///< on the page
    QAction* findNext;
    QAction* findPrevious;
    QAction* print;
    QAction* exportPdf;
    QAction* exportHtml;
    QAction* compare;          ///< opens a comparison, or asks for articles
    QAction* compareWith;      ///< the open article beside others of its kind
    QAction* onlyDifferences;  ///< checkable; this and the next are of the comparison that is shown
    QAction* swapColumns;      ///< the first two
    QAction* copyTable;
    QAction* copyTableMarkdown;
    QAction* copyTableCsv;
    QAction* exportCsv;
    QAction* exportJson;  ///< of what the reader made
    QAction* exportMarkdown;
    QAction* exportBookmarks;  ///< for browsers
    QAction* exportFacts;      ///< of what is bookmarked
    QAction* importBookmarks;
    QAction* restoreBackup;
    QAction* zoomIn;  ///< articles
    QAction* zoomOut;
    QAction* zoomReset;
    QAction* newTab;
    QAction* closeTab;
    QAction* reopenTab;
    QAction* nextTab;
    QAction* previousTab;
    std::array<QAction*, 9> tabByNumber;
    QAction* undo;  ///< the last change to what the reader made
    QAction* redo;
    QAction* nextPane;
    QAction* previousPane;
    QAction* pinTab;
    QAction* settings;
    QAction* guide;      ///< in a window of its own
    QAction* shortcuts;  ///< the dialog that lists them
    QAction* log;        ///< shows its folder
    QAction* menu;
    QAction* quit;

    /// The actions as menus, palette and the list of shortcuts show them.
    struct Group {
        QString title;
        QList<QAction*> actions;
    };
    [[nodiscard]] std::vector<Group> groups() const;
    [[nodiscard]] QList<QAction*> all() const;
    /// How what the reader made gets out and in.
    [[nodiscard]] QList<QAction*> exchange() const;

    /// How a comparison is written down.
    [[nodiscard]] QList<QAction*> tableExports() const;

    /// Its tooltip names the first of them.
    void setKeys(QAction& action, const QList<QKeySequence>& keys);
    /// Icons in the colours of the theme in force.
    void applyTheme();
    void setBookmarked(bool bookmarked);
    void setRead(bool read);

private:
    void makeTabActions();
    void makeReadingActions();
    void makeExchangeActions();
    void makeComparisonActions();
    /// Names that stay the same in every language, for files.
    void nameActions();
    QAction* make(const QString& text, const QKeySequence& keys);

    const Theme& theme_;
    QWidget* window_;
};

}  // namespace carrel::desktop
