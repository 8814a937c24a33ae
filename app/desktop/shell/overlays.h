// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/desktop/bookmarks/editor/bookmark_popup.h"
#include "app/desktop/preview/preview_card.h"
#include "app/desktop/search/search_palette.h"
#include "app/desktop/settings/settings_dialog.h"
#include "app/desktop/shell/address_bar.h"
#include "app/desktop/shell/controllers.h"
#include "app/desktop/shell/shortcuts_dialog.h"
#include "app/desktop/shell/tabs.h"
#include "app/desktop/shell/toast.h"
#include "app/desktop/shell/window_menu.h"

namespace carrel::desktop {

/// What lies over the window for a while: palette, address, preview, toast. Each is made when it is first
/// wanted, and gives the focus back to the page.
class Overlays : public QObject {
    Q_OBJECT

public:
    /// All references outlive it; `window` is what it lies over.
    Overlays(const Theme& theme, const workspace::Contents& contents, const Controllers& controllers,
             Tabs& tabs, QWidget* window);

    /// `text`: what it begins with; empty: the last query.
    void openPalette(const QString& text = {});
    /// What the palette offers behind ">".
    void setCommands(const QList<QAction*>& commands) { commands_ = commands; }
    /// With the address of the current place.
    void openAddress();
    /// Below a button, which is a rectangle of the screen.
    void openBookmark(const BookmarkPtr& bookmark, const QRect& button);
    void openSettings();
    void openShortcuts(Shortcuts& shortcuts);
    /// With its outer upper corner at a point of the screen.
    void openMenu(const WindowActions& actions, const QPoint& corner);
    void tell(const QString& message);
    /// The same, with a list that can be opened.
    void tellMore(const QString& message, const QStringList& list);
    /// False: there is none.
    bool closeToast();
    void offerUndo(const QString& message);
    void showPreview(const Preview& preview, const LinkSpot& link);
    void hidePreview();

signals:
    void undoWanted();
    void searchSaveWanted(const QString& query);
    void searchPageWanted(const QString& query, OpenIn where);

private:
    Toast& toast();
    void openList();
    PreviewCard& card();
    void openHit(const search::Hit& hit, OpenIn where);

    const Theme& theme_;
    const workspace::Contents& contents_;
    Controllers controllers_;
    QList<QAction*> commands_;
    Tabs& tabs_;
    QWidget* window_;
    SearchPalette* palette_ = nullptr;
    AddressBar* address_ = nullptr;
    BookmarkPopup* bookmark_ = nullptr;
    SettingsDialog* settings_ = nullptr;
    ShortcutsDialog* shortcuts_ = nullptr;
    WindowMenu* menu_ = nullptr;
    QString told_;  ///< what the list below is about
    QStringList list_;
    Toast* toast_ = nullptr;
    PreviewCard* card_ = nullptr;
};

}  // namespace carrel::desktop
