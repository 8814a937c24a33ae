// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/main_window.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLineEdit>
#include <QResizeEvent>
#include <QVBoxLayout>

#include "app/desktop/map/map_state.h"
#include "app/desktop/navigation/reading_time.h"
#include "app/desktop/shell/bookmarking.h"
#include "app/desktop/shell/exporting.h"
#include "app/desktop/shell/header_bar.h"
#include "app/desktop/shell/read_marking.h"
#include "app/desktop/shell/searching.h"
#include "app/desktop/shell/trail_menu.h"

namespace carrel::desktop {

MainWindow::MainWindow(Theme& theme, const workspace::Contents& contents, const Controllers& controllers)
    : theme_(theme),
      contents_(contents),
      controllers_(controllers),
      actions_(theme, this),
      rail_(new Rail(theme, this)),
      panes_(new Panes(theme, this)),
      sidebar_(new Sidebar(theme, controllers.savedSearches, panes_)),
      tabs_(new Tabs(
          {theme, contents, controllers.articles, controllers.results, controllers.search,
           controllers.bookmarks, controllers.folders, controllers.savedSearches, controllers.highlightReader,
           controllers.links, controllers.highlights, controllers.reading, controllers.previews,
           controllers.settings, controllers.map, actions_.exchange(), actions_.tableExports()},
          panes_)),
      pane_(new ContextPane(theme, contents.description, panes_)),
      context_(&pane_->panel()),
      around_(new ContextController(*pane_,
                                    {controllers.articles, controllers.connections, controllers.links,
                                     controllers.highlights, controllers.notes},
                                    this)),
      status_(new StatusLine(theme, this)),
      overlays_(new Overlays(theme, contents, controllers, *tabs_, this)),
      failures_(new FailureNotice(controllers.logFolder, this)),
      highlighting_(new Highlighting({theme, actions_, controllers.highlights, *tabs_, *overlays_}, this)),
      shortcuts_(new Shortcuts(actions_, controllers.settings, this)) {
    setWindowTitle(QStringLiteral("Carrel"));
    layOut();
    bookmarking_ = new Bookmarking({actions_, controllers.bookmarks, *header_, *tabs_, *overlays_}, this);
    new ReadMarking({actions_, controllers.reading, *tabs_, *overlays_}, this);
    new Searching({actions_, controllers.savedSearches, *sidebar_, *tabs_, *overlays_}, this);
    comparing_ = new Comparing({theme, contents, actions_, *tabs_}, this);
    new Exporting({theme, actions_, contents.description, controllers_, *tabs_, *overlays_}, this);
    connectActions();
    connectTabActions();
    connectReadingActions();
    connectPanes();
    connectContext();
    connectBookmarks();
    connectLinks();
    connectUndo();
    connectPreviews();
    connect(tabs_, &Tabs::highlightsChanged, this, [this] {
        refreshStatus();
        if (panesFilled_) context_->setHighlights(tabs_->current().highlights());
    });
    connect(&theme_, &Theme::changed, this, &MainWindow::applyTheme);
    refreshStatus();
}

MainWindow::~MainWindow() {
    // A card that closed by itself while it is taken down would still tell of it.
    controllers_.previews.dismiss();
}

void MainWindow::layOut() {
    panes_->setPanes({sidebar_, actions_.sidebar}, tabs_, {pane_, actions_.context});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    header_ = new HeaderBar(theme_,
                            {actions_.sidebar, actions_.back, actions_.forward, actions_.search,
                             actions_.bookmark, actions_.toggleTheme, actions_.context, actions_.menu},
                            this);
    column->addWidget(header_);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(rail_);
    row->addWidget(panes_, 1);
    rail_->hide();
    column->addLayout(row, 1);
    column->addWidget(status_);
    const QString edition = QString::fromStdString(contents_.description.edition);
    if (!edition.isEmpty()) status_->setEdition(tr("Library %1").arg(edition));
}

void MainWindow::connectActions() {
    connect(actions_.back, &QAction::triggered, this, [this] { tabs_->current().places().back(); });
    connect(actions_.forward, &QAction::triggered, this, [this] { tabs_->current().places().forward(); });
    hangTrailMenus();
    connect(actions_.settings, &QAction::triggered, overlays_, &Overlays::openSettings);
    connect(actions_.guide, &QAction::triggered, this, &MainWindow::openGuide);
    connect(actions_.log, &QAction::triggered, failures_, &FailureNotice::showLog);
    connect(failures_, &FailureNotice::told, overlays_, &Overlays::tell);
    connect(actions_.shortcuts, &QAction::triggered, this, [this] { overlays_->openShortcuts(*shortcuts_); });
    connect(actions_.menu, &QAction::triggered, this,
            [this] { overlays_->openMenu(actions_, header_->menuCorner()); });
    overlays_->setCommands(actions_.all());
    connect(actions_.address, &QAction::triggered, overlays_, &Overlays::openAddress);
    connect(actions_.copyLink, &QAction::triggered, this, &MainWindow::copyLink);
    connect(actions_.bookmarks, &QAction::triggered, this, [this] { openPage(Place::View::BookmarkList); });
    connect(actions_.home, &QAction::triggered, this, [this] { openPage(Place::View::Home); });
    connect(actions_.history, &QAction::triggered, this, [this] { openPage(Place::View::History); });
    connect(actions_.map, &QAction::triggered, this, [this] { openPage(Place::View::Map); });
    connect(actions_.clearHistory, &QAction::triggered, &controllers_.bookmarks,
            &BookmarkController::clearVisits);
    connect(actions_.toggleTheme, &QAction::triggered, this, &MainWindow::toggleAppearance);
    connect(actions_.nextPane, &QAction::triggered, this, [this] { panes_->focusNext(1); });
    connect(actions_.previousPane, &QAction::triggered, this, [this] { panes_->focusNext(-1); });
    actions_.mentions->setChecked(controllers_.settings.settings().mentions);
    connect(actions_.mentions, &QAction::toggled, this, [this](bool shown) {
        Settings settings = controllers_.settings.settings();
        settings.mentions = shown;
        controllers_.settings.change(settings);
    });
    connect(&controllers_.settings, &SettingsController::changed, this,
            [this](const Settings& settings) { actions_.mentions->setChecked(settings.mentions); });
    connect(actions_.quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::openGuide() {
    if (const QString hindrance = controllers_.openGuide(); !hindrance.isEmpty()) tell(hindrance);
}

void MainWindow::hangTrailMenus() {
    const auto menu = [this](TrailMenu::Direction direction) -> QMenu& {
        return *new TrailMenu(theme_, contents_, *tabs_, direction, this);
    };
    header_->hang(menu(TrailMenu::Direction::Back), *actions_.back, *actions_.backTo);
    header_->hang(menu(TrailMenu::Direction::Forward), *actions_.forward, *actions_.forwardTo);
}

void MainWindow::connectTabActions() {
    connect(actions_.newTab, &QAction::triggered, tabs_, &Tabs::openNew);
    tabs_->setNewTabHint(actions_.newTab->toolTip());
    connect(actions_.newTab, &QAction::changed, tabs_,
            [this] { tabs_->setNewTabHint(actions_.newTab->toolTip()); });
    connect(actions_.closeTab, &QAction::triggered, tabs_, &Tabs::closeCurrent);
    connect(actions_.pinTab, &QAction::triggered, tabs_, &Tabs::togglePin);
    connect(actions_.reopenTab, &QAction::triggered, tabs_, &Tabs::reopenClosed);
    connect(actions_.nextTab, &QAction::triggered, this, [this] { tabs_->step(1); });
    connect(actions_.previousTab, &QAction::triggered, this, [this] { tabs_->step(-1); });
    for (std::size_t number = 0; number < actions_.tabByNumber.size(); ++number)
        connect(actions_.tabByNumber.at(number), &QAction::triggered, this,
                [this, number] { tabs_->showNumber(static_cast<int>(number)); });
}

void MainWindow::connectReadingActions() {
    connect(actions_.copyCitation, &QAction::triggered, this, [this] {
        if (tabs_->current().copyCitation()) tell(tr("Copied with its citation"));
    });
    connect(tabs_, &Tabs::citationWanted, actions_.copyCitation, &QAction::trigger);
    connect(&controllers_.reading, &ReadingController::changed, this, &MainWindow::refreshStatus);
    connect(actions_.find, &QAction::triggered, this, [this] { tabs_->current().openFind(); });
    connect(actions_.zoomIn, &QAction::triggered, this, [this] { theme_.stepZoom(1); });
    connect(actions_.zoomOut, &QAction::triggered, this, [this] { theme_.stepZoom(-1); });
    connect(actions_.zoomReset, &QAction::triggered, this, [this] { theme_.setZoom(100); });
    connect(tabs_, &Tabs::zoomWanted, this, [this](int by) { theme_.stepZoom(by); });
    connect(status_, &StatusLine::zoomResetWanted, actions_.zoomReset, &QAction::trigger);
    connect(&theme_, &Theme::readingChanged, this, &MainWindow::followZoom);
    connect(actions_.findNext, &QAction::triggered, this, [this] { tabs_->current().stepFind(1); });
    connect(actions_.findPrevious, &QAction::triggered, this, [this] { tabs_->current().stepFind(-1); });
}

void MainWindow::followZoom() {
    controllers_.previews.dismiss();
    status_->setZoom(theme_.zoom());
    emit sessionChanged();
}

void MainWindow::connectPanes() {
    connect(sidebar_, &Sidebar::articleActivated, this, [this](const library::ArticleKey& key, OpenIn where) {
        tabs_->open({key, {}}, goingOn(), where);
        if (where != OpenIn::Behind) panes_->closeDrawer();
    });
    connect(sidebar_, &Sidebar::pageWanted, this, [this](Place::View view) {
        openPage(view);
        panes_->closeDrawer();
    });
    connect(sidebar_, &Sidebar::searchWanted, panes_, &Panes::closeDrawer);
    connect(rail_, &Rail::pageWanted, this, &MainWindow::openPage);
    connect(rail_, &Rail::kindWanted, this, &MainWindow::showKind);
    connect(tabs_, &Tabs::kindWanted, this, &MainWindow::showKind);
    connect(tabs_, &Tabs::told, overlays_, &Overlays::tell);
    connect(panes_, &Panes::changed, this, &MainWindow::followRail);
    connect(tabs_, &Tabs::changed, this, &MainWindow::sessionChanged);
    connect(panes_, &Panes::changed, this, &MainWindow::sessionChanged);
    connect(tabs_, &Tabs::currentChanged, this, &MainWindow::followTab);
    connect(tabs_, &Tabs::trailChanged, this, &MainWindow::followTrail);
    connect(tabs_, &Tabs::headingChanged, context_, &ContextPanel::setCurrentHeading);
    connect(tabs_, &Tabs::stateChanged, this, [this] {
        followTitle();
        refreshBookmarkState();
    });
    connect(tabs_, &Tabs::closeRefused, this,
            [this] { tell(tr("This tab is pinned. Unpin it in its menu to close it.")); });
}

void MainWindow::connectContext() {
    connect(context_, &ContextPanel::placeActivated, tabs_, &Tabs::open);
    connect(context_, &ContextPanel::sectionActivated, this,
            [this](const QString& anchor) { tabs_->current().scrollToAnchor(anchor); });
    connect(around_, &ContextController::failed, overlays_, &Overlays::tell);
    connect(actions_.note, &QAction::triggered, this, [this] {
        actions_.context->setChecked(true);
        pane_->note().setFocus(Qt::ShortcutFocusReason);
    });
    connect(context_, &ContextPanel::replaceWanted, highlighting_, &Highlighting::replace);
    PreviewController& previews = controllers_.previews;
    connect(context_, &ContextPanel::linkEntered, &previews, &PreviewController::enterLink);
    connect(context_, &ContextPanel::linkLeft, &previews, &PreviewController::leaveLink);
    connect(context_, &ContextPanel::linkPeeked, &previews, &PreviewController::peek);
    connect(context_, &ContextPanel::moved, &previews, &PreviewController::dismiss);
}

void MainWindow::connectLinks() {
    PersonalLinkController& links = controllers_.links;
    connect(&links, &PersonalLinkController::linkAdded, this, [this](const personal::PersonalLink& link) {
        overlays_->offerUndo(
            tr("“%1” now links to “%2”, for you")
                .arg(QString::fromStdString(link.what.fromTitle), QString::fromStdString(link.what.toTitle)));
    });
    connect(&links, &PersonalLinkController::linkRemoved, this, [this](const personal::PersonalLink& link) {
        overlays_->offerUndo(tr("Removed your link to “%1”").arg(QString::fromStdString(link.what.toTitle)));
    });
    connect(&links, &PersonalLinkController::changeFailed, overlays_, &Overlays::tell);
}

void MainWindow::connectBookmarks() {
    connect(&controllers_.bookmarks, &BookmarkController::bookmarksChanged, this,
            &MainWindow::refreshBookmarkState);
    const auto offer = [this](const personal::Change& change) {
        overlays_->offerUndo(UndoController::sentence(change));
    };
    connect(&controllers_.bookmarks, &BookmarkController::undoOffered, this, offer);
    connect(&controllers_.folders, &FolderController::undoOffered, this, offer);
    connect(&controllers_.savedSearches, &SavedSearchController::undoOffered, this, offer);
    connect(&controllers_.folders, &FolderController::changeFailed, overlays_, &Overlays::tell);
    connect(&controllers_.savedSearches, &SavedSearchController::changeFailed, overlays_, &Overlays::tell);
    connect(&controllers_.highlightReader, &HighlightReader::readingFailed, overlays_, &Overlays::tell);
    connect(&controllers_.bookmarks, &BookmarkController::visitsCleared, this,
            [this] { overlays_->offerUndo(tr("Cleared the history")); });
    connect(&controllers_.bookmarks, &BookmarkController::changeFailed, overlays_, &Overlays::tell);
}

void MainWindow::connectUndo() {
    UndoController& undo = controllers_.undo;
    connect(actions_.undo, &QAction::triggered, &undo, &UndoController::undo);
    connect(actions_.redo, &QAction::triggered, &undo, &UndoController::redo);
    connect(overlays_, &Overlays::undoWanted, &undo, &UndoController::undo);
    connect(&undo, &UndoController::undone, this, [this](const personal::Change& change) {
        tell(tr("Undone: %1").arg(UndoController::describe(change)));
    });
    connect(&undo, &UndoController::redone, this, [this](const personal::Change& change) {
        overlays_->offerUndo(tr("Done again: %1").arg(UndoController::describe(change)));
    });
    connect(&undo, &UndoController::nothingLeft, this, [this] { tell(tr("There is nothing to undo.")); });
    connect(&undo, &UndoController::failed, overlays_, &Overlays::tell);
}

void MainWindow::connectPreviews() {
    PreviewController& previews = controllers_.previews;
    connect(&previews, &PreviewController::described, status_, &StatusLine::setHint);
    connect(&previews, &PreviewController::opened, overlays_, &Overlays::showPreview);
    connect(&previews, &PreviewController::closed, overlays_, &Overlays::hidePreview);
    connect(&previews, &PreviewController::outsideWanted, this, [this](const QUrl& url) {
        if (!openOutside(url)) tell(tr("%1 can't be opened here.").arg(url.toDisplayString()));
    });
}

void MainWindow::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    // The article comes first; what stands beside it follows when it is on the screen.
    if (!panesFilled_) QMetaObject::invokeMethod(this, &MainWindow::fillPanes, Qt::QueuedConnection);
}

void MainWindow::fillPanes() {
    if (panesFilled_) return;
    panesFilled_ = true;
    sidebar_->setContents(contents_);
    rail_->setContents(contents_);
    pane_->reveal();
    followPanes();
    emit painted();
}

void MainWindow::restore(const SavedSession& session) {
    if (session.size.isValid()) resize(session.size);
    if (session.maximized) setWindowState(windowState() | Qt::WindowMaximized);
    theme_.setZoom(session.zoom);
    panes_->restore(session.sidebar, session.context);
    if (!session.tabs.empty()) tabs_->restore(session.tabs, session.current);
}

void MainWindow::begin(const Trail& trail, const OpenArticlePtr& article) {
    tabs_->current().places().begin(trail, article);
    if (!shortcuts_->problems().isEmpty()) tell(shortcuts_->problems().join(QLatin1Char(' ')));
}

SavedSession MainWindow::saved() const {
    SavedSession session;
    session.tabs = tabs_->saved();
    session.current = tabs_->currentIndex();
    session.size = isMaximized() ? normalGeometry().size() : size();
    session.maximized = isMaximized();
    session.zoom = theme_.zoom();
    session.sidebar = panes_->savedSidebar();
    session.context = panes_->savedContext();
    return session;
}

void MainWindow::showMessage(const QString& title, const QString& text) {
    tabs_->setStripShown(!contents_.articles.empty());
    tabs_->current().showMessage(title, text);
}

void MainWindow::openAddress(const QString& address) {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (address.isEmpty()) return;
    const TypedAddress typed = readAddress(address, contents_.description);
    if (typed.place) {
        tabs_->openPlace(*typed.place, OpenIn::Front);
    } else {
        tell(typed.problem);
    }
}

void MainWindow::tell(const QString& message) {
    overlays_->tell(message);
}

void MainWindow::tellMore(const QString& message, const QStringList& list) {
    overlays_->tellMore(message, list);
}

void MainWindow::followTab() {
    const Tab& tab = tabs_->current();
    followTrail();
    controllers_.previews.dismiss();
    if (tab.isWaiting()) return;  // what is around it stays until there is something to show
    followTitle();
    status_->setHint({});
    panes_->setContextUseful(tab.showsReader());
    for (QAction* reading :
         {actions_.findNext, actions_.findPrevious, actions_.copyCitation, actions_.highlight, actions_.note,
          actions_.bookmarkSection, actions_.bookmarkPassage})
        reading->setEnabled(tab.showsReader());
    const bool table = tab.shownComparison() != nullptr;
    actions_.find->setEnabled(tab.showsReader() || table);
    for (QAction* written : {actions_.print, actions_.exportPdf, actions_.exportHtml})
        written->setEnabled(tab.showsArticle() || tab.showsBookmarks() || table);
    if (panesFilled_) followPanes();
    refreshBookmarkState();
}

void MainWindow::followTitle() {
    setWindowTitle(tr("%1 – Carrel").arg(tabs_->current().title()));
}

void MainWindow::followTrail() {
    const Trail& trail = tabs_->current().places().trail();
    for (QAction* back : {actions_.back, actions_.backTo})
        back->setEnabled(trail.canGoBack());
    for (QAction* forward : {actions_.forward, actions_.forwardTo})
        forward->setEnabled(trail.canGoForward());
}

void MainWindow::followPanes() {
    const Tab& tab = tabs_->current();
    sidebar_->setCurrentView(tab.view());
    rail_->setCurrent(tab.view(), tab.showsArticle() ? tab.article()->article.kind : std::string());
    if (!tab.showsArticle()) return;
    sidebar_->setCurrentArticle(tab.article()->article.key);
    sidebar_->setComparing(tab.shownComparison() != nullptr);
    around_->follow(tab.article());
    context_->setHighlights(tab.highlights());
    context_->setCurrentHeading(tab.heading());
}

void MainWindow::copyLink() {
    const QString link = toText(tabs_->current().place());
    QGuiApplication::clipboard()->setText(link);
    tell(tr("Copied %1").arg(link));
}

void MainWindow::refreshBookmarkState() {
    sidebar_->setBookmarkCount(controllers_.bookmarks.bookmarks().size());
    actions_.bookmark->setEnabled(bookmarking_->draft() || tabs_->current().view() == Place::View::Search);
    actions_.setBookmarked(bookmarking_->current() != nullptr);
    refreshStatus();
}

void MainWindow::refreshStatus() {
    QStringList facts;
    if (const Tab& tab = tabs_->current(); tab.showsArticle()) {
        facts << tr("%1 min read").arg(readingMinutes(tab.article()->article.text));
        if (controllers_.reading.isRead(tab.article()->article.key)) facts << tr("Read");
        if (const std::size_t marked = tab.highlights().size(); marked > 0)
            facts << tr("%Ln highlight(s)", nullptr, static_cast<int>(marked));
    } else {
        facts << tr("%Ln article(s)", nullptr, static_cast<int>(contents_.articles.size()));
    }
    facts << tr("%Ln bookmark(s)", nullptr, static_cast<int>(controllers_.bookmarks.bookmarks().size()));
    status_->setFacts(facts);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    controllers_.previews.dismiss();
    emit sessionChanged();
}

void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // The desktop's own palette must not replace ours.
    if (event->type() == QEvent::ApplicationPaletteChange && QApplication::palette() != theme_.palette())
        QApplication::setPalette(theme_.palette());
}

void MainWindow::openPage(Place::View view) {
    if (view == Place::View::Comparison) {
        comparing_->open();
        return;
    }
    const Tab& tab = tabs_->current();
    if (view == Place::View::Map && tab.view() == view) return;  // it stays where it is
    QString state;
    if (view == Place::View::Map) {
        MapState map;
        if (tab.showsArticle()) map.centre = tab.article()->article.key.slug;
        state = toText(map);
    }
    tabs_->openPlace({view, {}, state}, OpenIn::Here);
}

void MainWindow::showKind(const std::string& kind) {
    actions_.sidebar->setChecked(true);
    sidebar_->showKind(kind);
}

void MainWindow::followRail() {
    rail_->setVisible(panes_->isNarrow());
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        closeNearest();
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// Menus, palette, address and preview close themselves; what is left comes here.
void MainWindow::closeNearest() {
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    if (overlays_->closeToast() || tabs_->current().closeFind()) return;
    if (field != nullptr && !field->text().isEmpty()) {
        field->clear();
    } else if (!tabs_->current().clearSelection()) {
        tabs_->current().setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::toggleAppearance() {
    Settings settings = controllers_.settings.settings();
    const bool dark = theme_.scheme() == Theme::Scheme::Dark;
    settings.appearance = dark ? Appearance::Light : Appearance::Dark;
    controllers_.settings.change(settings);
}

void MainWindow::applyTheme() {
    QApplication::setPalette(theme_.palette());
    actions_.applyTheme();
}

}  // namespace carrel::desktop
