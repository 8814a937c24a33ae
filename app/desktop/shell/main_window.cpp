// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/main_window.h"

#include <QApplication>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "app/desktop/shell/header_bar.h"
#include "app/desktop/shell/reading_time.h"
#include "app/desktop/theme/counted.h"

namespace carrel::desktop {

namespace {

constexpr int sidebarWidth = 252;
constexpr int contextWidth = 280;
constexpr int statusHeight = 25;
constexpr int contextFolds = 1100;  // below this width of the window
constexpr int sidebarFolds = 900;

}  // namespace

MainWindow::MainWindow(Theme& theme, const workspace::Contents& contents, const Controllers& controllers)
    : theme_(theme),
      contents_(contents),
      controllers_(controllers),
      actions_(theme, this),
      panes_(new QSplitter(Qt::Horizontal, this)),
      sidebar_(new Sidebar(theme, panes_)),
      pages_(new Pages(theme, contents.description, controllers.bookmarks, panes_)),
      context_(new ContextPanel(theme, contents.description, panes_)),
      statusLeft_(new QLabel(this)),
      statusRight_(new QLabel(this)) {
    setWindowTitle(QStringLiteral("Carrel"));
    layOut();
    connectActions();
    connectPages();
    connectControllers();
    connect(&theme_, &Theme::changed, this, &MainWindow::applyTheme);
    refreshStatus();
}

MainWindow::~MainWindow() = default;

void MainWindow::layOut() {
    for (QWidget* pane : std::initializer_list<QWidget*>{sidebar_, pages_, context_})
        panes_->addWidget(pane);
    panes_->setStretchFactor(1, 1);
    panes_->setChildrenCollapsible(false);
    sidebar_->setMinimumWidth(180);
    sidebar_->setMaximumWidth(360);
    context_->setMinimumWidth(220);
    context_->setMaximumWidth(400);
    pages_->setMinimumWidth(320);
    panes_->setSizes({sidebarWidth, 840, contextWidth});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new HeaderBar(theme_,
                                    {actions_.sidebar, actions_.back, actions_.forward, actions_.search,
                                     actions_.bookmark, actions_.toggleTheme, actions_.context},
                                    this));
    column->addWidget(panes_, 1);
    column->addWidget(makeStatusLine());
}

QWidget* MainWindow::makeStatusLine() {
    auto* line = new QFrame(this);
    line->setFixedHeight(statusHeight);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(12, 0, 12, 0);
    for (QLabel* label : {statusLeft_, statusRight_})
        label->setFont(theme_.uiFont(12, QFont::Normal));
    row->addWidget(statusLeft_, 1);
    row->addWidget(statusRight_);
    return line;
}

void MainWindow::connectActions() {
    connect(actions_.back, &QAction::triggered, &controllers_.articles, &ArticleController::back);
    connect(actions_.forward, &QAction::triggered, &controllers_.articles, &ArticleController::forward);
    connect(actions_.search, &QAction::triggered, this, &MainWindow::search);
    connect(actions_.bookmark, &QAction::triggered, this, &MainWindow::toggleBookmark);
    connect(actions_.bookmarks, &QAction::triggered, this, &MainWindow::showBookmarks);
    connect(actions_.toggleTheme, &QAction::triggered, &theme_, &Theme::toggle);
    connect(actions_.undoRemoval, &QAction::triggered, &controllers_.bookmarks,
            &BookmarkController::undoRemoval);
    connect(actions_.nextPane, &QAction::triggered, this, &MainWindow::focusNextPane);
    connect(actions_.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions_.sidebar, &QAction::toggled, sidebar_, &QWidget::setVisible);
    connect(actions_.context, &QAction::toggled, this, [this](bool shown) {
        context_->setVisible(shown && article_ != nullptr && pages_->showsReader());
    });
}

void MainWindow::connectPages() {
    const auto open = [this](const Address& address) { controllers_.articles.open(address); };
    connect(sidebar_, &Sidebar::articleActivated, this, [this](const library::ArticleKey& key) {
        controllers_.articles.open({key, {}});
    });
    connect(sidebar_, &Sidebar::bookmarksWanted, this, &MainWindow::showBookmarks);
    ReaderView& reader = pages_->reader();
    connect(&reader, &ReaderView::headingChanged, context_, &ContextPanel::setCurrentHeading);
    connect(&reader, &ReaderView::linkHovered, this, [this](const QString& link) {
        if (link.isEmpty()) {
            refreshStatus();
        } else {
            statusLeft_->setText(link);
        }
    });
    connect(reader.verticalScrollBar(), &QScrollBar::valueChanged, &controllers_.articles,
            &ArticleController::setScroll);
    connect(pages_, &Pages::addressActivated, this, open);
    connect(pages_, &Pages::externalLinkActivated, this, &MainWindow::openExternal);
    connect(pages_, &Pages::textWanted, this, [this] { showPage(&pages_->reader()); });
    connect(context_, &ContextPanel::addressActivated, this, open);
    connect(context_, &ContextPanel::sectionActivated, &reader, &ReaderView::scrollToAnchor);
}

void MainWindow::connectControllers() {
    ArticleController& articles = controllers_.articles;
    connect(&articles, &ArticleController::articleOpened, this, &MainWindow::showArticle);
    connect(&articles, &ArticleController::articleMissing, this, [this](const Address& address) {
        showMessage(tr("This article is not here"),
                    tr("The library has no article “%1”. It may have been renamed or removed.")
                        .arg(QString::fromStdString(address.article.slug)));
    });
    connect(&articles, &ArticleController::openingFailed, this,
            [this](const QString& why) { showMessage(tr("The article can't be read"), why); });
    connect(&articles, &ArticleController::trailChanged, this, [this] {
        actions_.back->setEnabled(controllers_.articles.canGoBack());
        actions_.forward->setEnabled(controllers_.articles.canGoForward());
    });
    connect(&controllers_.bookmarks, &BookmarkController::bookmarksChanged, this,
            &MainWindow::refreshBookmarkState);
    connect(&controllers_.bookmarks, &BookmarkController::bookmarkRemoved, this,
            [this](const personal::Bookmark& bookmark) {
                toast().showUndo(tr("Removed “%1”").arg(QString::fromStdString(bookmark.what.title)));
            });
    connect(&controllers_.bookmarks, &BookmarkController::changeFailed, this,
            [this](const QString& why) { toast().showMessage(why); });
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
    if (article_ == nullptr) return;
    context_->setArticle(*article_);
    sidebar_->setCurrentArticle(article_->article.key);
}

void MainWindow::search() {
    if (palette_ == nullptr) {
        palette_ = new SearchPalette(theme_, contents_.description, controllers_.search, this);
        connect(palette_, &SearchPalette::hitActivated, this, &MainWindow::openHit);
        connect(palette_, &SearchPalette::closed, this, [this] { pages_->currentWidget()->setFocus(); });
    }
    palette_->open();
}

Toast& MainWindow::toast() {
    if (toast_ == nullptr) {
        toast_ = new Toast(theme_, pages_);
        connect(toast_, &Toast::undoWanted, &controllers_.bookmarks, &BookmarkController::undoRemoval);
    }
    return *toast_;
}

void MainWindow::showArticle(const OpenArticlePtr& article, const Address& address, const Landing& landing) {
    const bool same = article_ != nullptr && article_->article.key == article->article.key;
    article_ = article;
    pages_->reader().setArticle(buildReaderDocument(*article, contents_.description, theme_));
    if (article->comparison) pages_->comparison().setArticle(*article);
    if (panesFilled_) {
        context_->setArticle(*article);
        sidebar_->setCurrentArticle(article->article.key);
    }
    setWindowTitle(tr("%1 – Carrel").arg(QString::fromStdString(article->article.title)));
    const bool asTable =
        article->comparison && address.section.empty() && !landing.passage && !landing.scroll;
    showPage(asTable ? static_cast<QWidget*>(&pages_->comparison()) : &pages_->reader());
    land(address, landing);
    refreshBookmarkState();
    if (!same)
        controllers_.bookmarks.noteVisit(article->article.key, article->article.title, article->article.kind);
}

void MainWindow::land(const Address& address, const Landing& landing) {
    ReaderView& reader = pages_->reader();
    reader.setMarks(landing.marks);
    if (landing.scroll) {
        reader.scrollTo(*landing.scroll);
    } else if (landing.passage) {
        reader.scrollToText(landing.passage->begin);
    } else if (!address.section.empty()) {
        reader.scrollToAnchor(QString::fromStdString(address.section));
    } else {
        reader.scrollToTop();
    }
}

void MainWindow::showPage(QWidget* page) {
    pages_->setCurrentWidget(page);
    context_->setVisible(pages_->showsReader() && actions_.context->isChecked());
    actions_.bookmark->setEnabled(article_ != nullptr && pages_->showsArticle());
    page->setFocus();
    refreshStatus();
}

void MainWindow::showMessage(const QString& title, const QString& text) {
    article_ = nullptr;
    pages_->message().setMessage(title, text);
    showPage(&pages_->message());
}

void MainWindow::showBookmarks() {
    sidebar_->setBookmarksCurrent(true);
    setWindowTitle(tr("%1 – Carrel").arg(tr("Bookmarks")));
    showPage(&pages_->bookmarks());
}

void MainWindow::openHit(const search::Hit& hit) {
    Landing landing;
    landing.marks = hit.matches;
    if (!hit.matches.empty()) landing.passage = hit.snippet.source;
    controllers_.articles.open({hit.article, hit.section ? hit.section->anchor : std::string()}, landing);
}

void MainWindow::openExternal(const QUrl& url) {
    static const QStringList safe = {QStringLiteral("http"), QStringLiteral("https"),
                                     QStringLiteral("mailto")};
    if (safe.contains(url.scheme())) QDesktopServices::openUrl(url);
}

void MainWindow::toggleBookmark() {
    if (article_ == nullptr) return;
    const library::Article& article = article_->article;
    controllers_.bookmarks.toggle({article.key, {}, article.title, article.kind});
}

void MainWindow::refreshBookmarkState() {
    sidebar_->setBookmarkCount(controllers_.bookmarks.bookmarks().size());
    actions_.setBookmarked(article_ != nullptr &&
                           controllers_.bookmarks.find(article_->article.key) != nullptr);
    refreshStatus();
}

void MainWindow::refreshStatus() {
    QStringList parts;
    if (article_ != nullptr && !pages_->showsBookmarks()) {
        parts << tr("%1 min read").arg(readingMinutes(article_->article.text));
    } else {
        parts << counted(contents_.articles.size(), tr("%1 article"), tr("%1 articles"));
    }
    parts << counted(controllers_.bookmarks.bookmarks().size(), tr("%1 bookmark"), tr("%1 bookmarks"));
    statusLeft_->setText(parts.join(QStringLiteral("     ")));
    const QString edition = QString::fromStdString(contents_.description.edition);
    statusRight_->setText(edition.isEmpty() ? QString() : tr("Library %1").arg(edition));
}

void MainWindow::focusNextPane() {
    const std::array<QWidget*, 3> panes = {sidebar_->tree(), pages_->currentWidget(), context_};
    const auto at = std::find_if(panes.begin(), panes.end(), [](const QWidget* pane) {
        return pane->hasFocus() || pane->isAncestorOf(QApplication::focusWidget());
    });
    const std::size_t current = at == panes.end() ? 0 : static_cast<std::size_t>(at - panes.begin());
    for (std::size_t step = 1; step <= panes.size(); ++step) {
        QWidget* next = panes.at((current + step) % panes.size());
        if (!next->isVisible()) continue;
        next->setFocus(Qt::TabFocusReason);
        return;
    }
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const auto crossed = [event](int width) {
        return (event->oldSize().width() < width) != (event->size().width() < width);
    };
    if (crossed(contextFolds)) actions_.context->setChecked(event->size().width() >= contextFolds);
    if (crossed(sidebarFolds)) actions_.sidebar->setChecked(event->size().width() >= sidebarFolds);
}

void MainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    // The desktop's own palette must not replace ours.
    if (event->type() == QEvent::ApplicationPaletteChange && QApplication::palette() != theme_.palette())
        QApplication::setPalette(theme_.palette());
}

void MainWindow::applyTheme() {
    QApplication::setPalette(theme_.palette());
    actions_.applyTheme();
    if (article_ == nullptr) return;
    ReaderView& reader = pages_->reader();
    const int scroll = reader.verticalScrollBar()->value();
    reader.setArticle(buildReaderDocument(*article_, contents_.description, theme_));
    reader.scrollTo(scroll);
    context_->setArticle(*article_);
}

}  // namespace carrel::desktop
