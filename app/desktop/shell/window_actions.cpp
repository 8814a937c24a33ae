// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/window_actions.h"

#include <QCoreApplication>
#include <QWidget>

#include <initializer_list>
#include <utility>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("carrel::desktop::WindowActions", text);
}

QString tipOf(const QAction& action) {
    const QString keys = action.shortcut().toString(QKeySequence::NativeText);
    return keys.isEmpty() ? action.text() : QStringLiteral("%1 (%2)").arg(action.text(), keys);
}

}  // namespace

WindowActions::WindowActions(const Theme& theme, QWidget* window) : theme_(theme), window_(window) {
    back = make(tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left));
    forward = make(tr("Forward"), QKeySequence(Qt::ALT | Qt::Key_Right));
    backTo = make(tr("Back to…"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Left));
    forwardTo = make(tr("Forward to…"), QKeySequence(Qt::ALT | Qt::SHIFT | Qt::Key_Right));
    search = make(tr("Search"), QKeySequence(Qt::CTRL | Qt::Key_K));
    searchPage = make(tr("Search page"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    commands = make(tr("All commands"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    address = make(tr("Go to an address"), QKeySequence(Qt::CTRL | Qt::Key_L));
    copyLink = make(tr("Copy the link of this place"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    copyCitation = make(tr("Copy with citation"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    bookmarkSection = make(tr("Bookmark this section"), {});
    bookmarkPassage = make(tr("Bookmark the selection"), {});
    highlight = make(tr("Highlight the selection"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H));
    note = make(tr("Write a note on the article"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    markRead = make(tr("Mark as read"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    bookmark = make(tr("Bookmark this page"), QKeySequence(Qt::CTRL | Qt::Key_D));
    home = make(tr("Home"), QKeySequence(Qt::ALT | Qt::Key_Home));
    history = make(tr("History"), QKeySequence(Qt::CTRL | Qt::Key_H));
    map = make(tr("Show on the map"), QKeySequence(Qt::CTRL | Qt::Key_M));
    clearHistory = make(tr("Clear the history"), {});
    bookmarks = make(tr("Bookmarks"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B));
    toggleTheme = make(tr("Light or dark"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    sidebar = make(tr("Sidebar"), QKeySequence(Qt::Key_F9));
    context = make(tr("Context panel"), QKeySequence(Qt::SHIFT | Qt::Key_F9));
    mentions = make(tr("Mentions in the text"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    mentions->setCheckable(true);
    undo = make(tr("Undo"), QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = make(tr("Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    nextPane = make(tr("Next pane"), QKeySequence(Qt::Key_F6));
    previousPane = make(tr("Previous pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6));
    quit = make(tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q));
    settings = make(tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma));
    guide = make(tr("Carrel Guide"), QKeySequence(Qt::Key_F1));
    shortcuts = make(tr("Keyboard shortcuts"), QKeySequence(Qt::CTRL | Qt::Key_F1));
    log = make(tr("Show the log"), {});
    log->setObjectName(QStringLiteral("log"));
    menu = make(tr("Menu"), QKeySequence(Qt::Key_F10));
    for (QAction* later : {back, forward, backTo, forwardTo, bookmark})
        later->setEnabled(false);
    for (QAction* pane : {sidebar, context}) {
        pane->setCheckable(true);
        pane->setChecked(true);
    }
    makeReadingActions();
    makeExchangeActions();
    makeComparisonActions();
    makeTabActions();
    nameActions();
    applyTheme();
}

void WindowActions::makeReadingActions() {
    find = make(tr("Find on this page"), QKeySequence(Qt::CTRL | Qt::Key_F));
    findNext = make(tr("Next match"), QKeySequence(Qt::Key_F3));
    findPrevious = make(tr("Previous match"), QKeySequence(Qt::SHIFT | Qt::Key_F3));
    print = make(tr("Print…"), QKeySequence(Qt::CTRL | Qt::Key_P));
    exportPdf = make(tr("Export as PDF…"), {});
    exportHtml = make(tr("Export as HTML…"), {});
    zoomIn = make(tr("Larger articles"), QKeySequence(Qt::CTRL | Qt::Key_Plus));
    zoomOut = make(tr("Smaller articles"), QKeySequence(Qt::CTRL | Qt::Key_Minus));
    zoomReset = make(tr("Articles at 100 %"), QKeySequence(Qt::CTRL | Qt::Key_0));
    // The key that has the plus on it.
    zoomIn->setShortcuts({zoomIn->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
}

void WindowActions::makeExchangeActions() {
    exportJson = make(tr("Export all that you made as JSON…"), {});
    exportMarkdown = make(tr("Export bookmarks and notes as Markdown…"), {});
    exportBookmarks = make(tr("Export bookmarks as HTML for browsers…"), {});
    exportFacts = make(tr("Export key facts of bookmarks as CSV…"), {});
    importBookmarks = make(tr("Import bookmarks…"), {});
    restoreBackup = make(tr("Restore a backup…"), {});
}

void WindowActions::makeComparisonActions() {
    const auto named = [this](const char* name, const QString& text) {
        QAction* action = make(text, {});
        action->setObjectName(QLatin1String(name));
        return action;
    };
    compare = named("compare", tr("Compare"));
    compareWith = named("compare with", tr("Compare with…"));
    onlyDifferences = named("only differences", tr("Only differences"));
    swapColumns = named("swap columns", tr("Swap the columns"));
    copyTable = named("copy table", tr("Copy the table"));
    copyTableMarkdown = named("copy table as markdown", tr("Copy the table as Markdown"));
    copyTableCsv = named("copy table as csv", tr("Copy the table as CSV"));
    exportCsv = named("export as csv", tr("Export as CSV…"));
    onlyDifferences->setCheckable(true);
    for (QAction* later :
         {compareWith, onlyDifferences, swapColumns, copyTable, copyTableMarkdown, copyTableCsv, exportCsv})
        later->setEnabled(false);
}

QList<QAction*> WindowActions::tableExports() const {
    return {exportCsv, exportHtml, exportPdf, print};
}

QList<QAction*> WindowActions::exchange() const {
    return {exportJson, exportMarkdown, exportBookmarks, exportFacts, importBookmarks, restoreBackup};
}

void WindowActions::nameActions() {
    const std::initializer_list<std::pair<const char*, QAction*>> names = {
        {"back", back},
        {"forward", forward},
        {"back to", backTo},
        {"forward to", forwardTo},
        {"search", search},
        {"search page", searchPage},
        {"commands", commands},
        {"address", address},
        {"copy link", copyLink},
        {"bookmark section", bookmarkSection},
        {"bookmark passage", bookmarkPassage},
        {"highlight", highlight},
        {"note", note},
        {"mark read", markRead},
        {"bookmark", bookmark},
        {"home", home},
        {"bookmarks", bookmarks},
        {"history", history},
        {"map", map},
        {"clear history", clearHistory},
        {"light or dark", toggleTheme},
        {"mentions", mentions},
        {"sidebar", sidebar},
        {"context panel", context},
        {"new tab", newTab},
        {"close tab", closeTab},
        {"reopen tab", reopenTab},
        {"next tab", nextTab},
        {"previous tab", previousTab},
        {"undo", undo},
        {"redo", redo},
        {"copy with citation", copyCitation},
        {"find", find},
        {"next match", findNext},
        {"previous match", findPrevious},
        {"print", print},
        {"export as pdf", exportPdf},
        {"export as html", exportHtml},
        {"export all as json", exportJson},
        {"export bookmarks as markdown", exportMarkdown},
        {"export bookmarks as html", exportBookmarks},
        {"export facts as csv", exportFacts},
        {"import bookmarks", importBookmarks},
        {"restore backup", restoreBackup},
        {"zoom in", zoomIn},
        {"zoom out", zoomOut},
        {"zoom reset", zoomReset},
        {"next pane", nextPane},
        {"previous pane", previousPane},
        {"pin tab", pinTab},
        {"settings", settings},
        {"guide", guide},
        {"shortcuts", shortcuts},
        {"menu", menu},
        {"quit", quit},
    };
    for (const auto& [name, action] : names)
        action->setObjectName(QLatin1String(name));
}

void WindowActions::setKeys(QAction& action, const QList<QKeySequence>& keys) {
    action.setShortcuts(keys);
    action.setToolTip(tipOf(action));
}

void WindowActions::makeTabActions() {
    newTab = make(tr("New tab"), QKeySequence(Qt::CTRL | Qt::Key_T));
    closeTab = make(tr("Close tab"), QKeySequence(Qt::CTRL | Qt::Key_W));
    reopenTab = make(tr("Reopen closed tab"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    pinTab = make(tr("Pin or unpin the tab"), {});
    nextTab = make(tr("Next tab"), QKeySequence(Qt::CTRL | Qt::Key_Tab));
    previousTab = make(tr("Previous tab"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab));
    // The same keys, as window systems spell them.
    previousTab->setShortcuts({previousTab->shortcut(), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab),
                               QKeySequence(Qt::CTRL | Qt::Key_Backtab)});
    for (std::size_t number = 0; number < tabByNumber.size(); ++number)
        tabByNumber.at(number) =
            make(tr("Tab %1").arg(number + 1),
                 QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(number))));
    for (std::size_t number = 0; number < tabByNumber.size(); ++number)
        tabByNumber.at(number)->setObjectName(QStringLiteral("tab %1").arg(number + 1));
}

std::vector<WindowActions::Group> WindowActions::groups() const {
    QList<QAction*> tabs = {newTab, closeTab, reopenTab, pinTab, nextTab, previousTab};
    tabs.append({tabByNumber.begin(), tabByNumber.end()});
    return {{tr("Go"),
             {home, search, searchPage, commands, address, bookmarks, history, map, back, forward, backTo,
              forwardTo}},
            {tr("Article"),
             {bookmark, bookmarkSection, bookmarkPassage, highlight, note, markRead, copyLink, copyCitation,
              find, findNext, findPrevious, print, exportPdf, exportHtml, undo, redo, clearHistory}},
            {tr("Comparison"),
             {compare, compareWith, onlyDifferences, swapColumns, copyTable, copyTableMarkdown, copyTableCsv,
              exportCsv}},
            {tr("What you made"), exchange()},
            {tr("Tabs"), tabs},
            {tr("View"),
             {sidebar, context, mentions, zoomIn, zoomOut, zoomReset, toggleTheme, nextPane, previousPane}},
            {tr("Help"), {guide, shortcuts, log}},
            {tr("Program"), {settings, menu, quit}}};
}

QList<QAction*> WindowActions::all() const {
    QList<QAction*> all;
    for (const Group& group : groups())
        all.append(group.actions);
    return all;
}

QAction* WindowActions::make(const QString& text, const QKeySequence& keys) {
    auto* action = new QAction(text, window_);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    action->setToolTip(tipOf(*action));
    window_->addAction(action);
    return action;
}

void WindowActions::applyTheme() {
    const QColor quiet = theme_.tokens().secondText;
    back->setIcon(icon(QStringLiteral("back"), quiet));
    forward->setIcon(icon(QStringLiteral("forward"), quiet));
    toggleTheme->setIcon(icon(QStringLiteral("theme"), quiet));
    sidebar->setIcon(icon(QStringLiteral("sidebar"), quiet));
    context->setIcon(icon(QStringLiteral("panel"), quiet));
    menu->setIcon(icon(QStringLiteral("menu"), quiet));
    setBookmarked(bookmark->data().toBool());
}

void WindowActions::setRead(bool read) {
    markRead->setText(read ? tr("Mark as unread") : tr("Mark as read"));
    markRead->setToolTip(tipOf(*markRead));
}

void WindowActions::setBookmarked(bool bookmarked) {
    bookmark->setData(bookmarked);
    bookmark->setIcon(bookmarked ? icon(QStringLiteral("bookmark-filled"), theme_.tokens().accent)
                                 : icon(QStringLiteral("bookmark"), theme_.tokens().secondText));
    bookmark->setText(bookmarked ? tr("Edit the bookmark") : tr("Bookmark this page"));
    bookmark->setToolTip(tipOf(*bookmark));
}

}  // namespace carrel::desktop
