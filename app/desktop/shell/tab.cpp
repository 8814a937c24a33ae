// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/tab.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>

#include <utility>

#include "app/desktop/reader/citation.h"
#include "app/desktop/reader/reading_progress.h"
#include "app/desktop/shell/link_wiring.h"
#include "core/text/utf8.h"

namespace carrel::desktop {

Tab::Tab(const TabParts& parts, Trail trail, QWidget* parent)
    : QStackedWidget(parent), parts_(parts), places_(parts.articles, std::move(trail)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connectPlaces();
    constexpr int settled = 800;  // milliseconds
    reading_.setSingleShot(true);
    reading_.setInterval(settled);
    connect(&reading_, &QTimer::timeout, this, &Tab::noteReading);
    connect(&parts_.theme, &Theme::changed, this, &Tab::rewrite);
    connect(&parts_.theme, &Theme::readingChanged, this, &Tab::rewrite);
    connect(&parts_.links, &PersonalLinkController::linksChanged, this, &Tab::refreshExtras);
    connect(&parts_.settings, &SettingsController::changed, this, &Tab::refreshExtras);
    connect(&parts_.highlights, &HighlightController::changed, this, &Tab::readHighlights);
    connect(&parts_.highlights, &HighlightController::highlightsRead, this, &Tab::setHighlights);
}

void Tab::connectPlaces() {
    connect(&places_, &ArticleController::articleOpened, this, &Tab::showArticle);
    connect(&places_, &ArticleController::pageOpened, this, &Tab::showOwnPage);
    connect(&places_, &ArticleController::articleMissing, this, [this](const Address& address) {
        showMessage(tr("This article is not here"),
                    tr("The library has no article “%1”. It may have been renamed or removed.")
                        .arg(QString::fromStdString(address.article.slug)));
    });
    connect(&places_, &ArticleController::openingFailed, this,
            [this](const QString& why) { showMessage(tr("The article can't be read"), why); });
}

ReaderPage& Tab::readerPage() {
    if (page_ == nullptr) {
        page_ = new ReaderPage(parts_.theme, this);
        addWidget(page_);
        connectReader();
    }
    return *page_;
}

void Tab::connectReader() {
    const ReaderView& view = page_->view();
    connectLinks(view, parts_.previews, *this);
    connect(&view, &ReaderView::unfoldWanted, this, [this] {
        extras_.allRelations = true;
        rewrite();
    });
    connect(&view, &ReaderView::zoomWanted, this, &Tab::zoomWanted);
    connect(&view, &ReaderView::citationWanted, this, &Tab::citationWanted);
    connect(&view, &ReaderView::highlightWanted, this, &Tab::highlightWanted);
    connect(&view, &ReaderView::bookmarkWanted, this, &Tab::passageBookmarkWanted);
    connect(&view, &ReaderView::compareWanted, this, &Tab::compareWanted);
    connect(&view, &ReaderView::highlightActivated, this, &Tab::highlightActivated);
    connect(&view, &ReaderView::linkFocused, &parts_.previews, &PreviewController::focusLink);
    connect(&view, &ReaderView::linkPeeked, &parts_.previews, &PreviewController::peek);
    connect(&view, &ReaderView::headingChanged, this, [this](const QString& anchor) {
        heading_ = anchor;
        emit headingChanged(anchor);
    });
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, &places_, &ArticleController::setScroll);
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, &reading_, [this] { reading_.start(); });
    connect(&view, &QTextEdit::cursorPositionChanged, this, [this] {
        const QTextCursor cursor = reader().textCursor();
        places_.setSelection({cursor.anchor(), cursor.position()});
    });
}

ComparisonPage& Tab::comparison() {
    if (comparison_ == nullptr) {
        comparison_ = new ComparisonPage(parts_.theme, parts_.contents, parts_.exports, this);
        addWidget(comparison_);
        connectLinks(*comparison_, parts_.previews, *this);
        connect(comparison_, &ComparisonPage::stateChanged, this, [this] {
            places_.setState(QString::fromStdString(compare::toQuery(comparison_->state())));
            emit stateChanged();
        });
        connect(comparison_, &ComparisonPage::told, this, &Tab::told);
        connect(comparison_, &ComparisonPage::textWanted, this, [this] { showPage(&readerPage()); });
    }
    return *comparison_;
}

OwnPage& Tab::ownPage(Place::View view) {
    OwnPage*& page = own_[view];
    if (page == nullptr) {
        page = new OwnPage(view, parts_, this);
        addWidget(&page->widget());
        connect(page, &OwnPage::stateChanged, this, [this](const QString& state) {
            places_.setState(state);
            emit stateChanged();
        });
        connect(page, &OwnPage::changed, this, &Tab::changed);
        connect(page, &OwnPage::placeWanted, this, &Tab::placeWanted);
        connect(page, &OwnPage::articleWanted, this, &Tab::articleWanted);
        connect(page, &OwnPage::kindWanted, this, &Tab::kindWanted);
        connect(page, &OwnPage::told, this, &Tab::told);
    }
    return *page;
}

void Tab::showOwnPage(const Place& place) {
    OwnPage& page = ownPage(place.view);
    page.setState(place.state);
    showPage(&page.widget());
}

Place::View Tab::view() const {
    const auto step = places_.trail().current();
    return step ? step->place.view : Place::View::Article;
}

ComparisonPage* Tab::shownComparison() const {
    if (isShown(comparison_)) return comparison_;
    const ComparedArticlesPage* made = comparedArticles();
    return made == nullptr ? nullptr : &made->table();
}

const ComparedArticlesPage* Tab::comparedArticles() const {
    const auto page = own_.find(Place::View::Comparison);
    if (page == own_.end() || !isShown(&page->second->widget())) return nullptr;
    const auto* made = qobject_cast<const ComparedArticlesPage*>(&page->second->widget());
    return made->articles().empty() ? nullptr : made;
}

bool Tab::showsBookmarks() const {
    const auto page = own_.find(Place::View::BookmarkList);
    return page != own_.end() && isShown(&page->second->widget());
}

Place Tab::place() const {
    const auto step = places_.trail().current();
    if (!step) return {};
    Place place = step->place;
    if (showsReader() && !heading_.isEmpty()) place.address.section = heading_.toStdString();
    return place;
}

void Tab::showMessage(const QString& title, const QString& text) {
    if (message_ == nullptr) {
        message_ = new MessagePage(parts_.theme, this);
        addWidget(message_);
    }
    article_ = nullptr;
    messageTitle_ = title;
    message_->setMessage(title, text);
    showPage(message_);
}

void Tab::showArticle(const OpenArticlePtr& article, const Address& address, const Landing& landing) {
    const bool same = article_ != nullptr && article_->article.key == article->article.key;
    article_ = article;
    isOld_ = false;
    if (!same) {
        extras_.allRelations = false;
        highlights_.clear();
    }
    extras_ = extrasOf(*article);
    setArticle();
    if (article->comparison) comparison().setArticle(*article, landing.state);
    const bool asTable =
        article->comparison && address.section.empty() && !landing.passage && landing.scroll.value_or(0) == 0;
    showPage(asTable ? static_cast<QWidget*>(&comparison()) : &readerPage());
    land(address, landing);
    reading_.start();
    readHighlights();
    if (!same)
        parts_.bookmarks.noteVisit(article->article.key, article->article.title, article->article.kind);
}

void Tab::setArticle() {
    reader().setArticle(
        beginReaderDocument(article_, parts_.contents.description, parts_.theme, extras_, firstPart));
    reader().setHighlights(highlights_);
}

void Tab::readHighlights() {
    isMarkedOld_ = !isVisible();
    if (!isMarkedOld_ && article_ != nullptr) parts_.highlights.read(article_);
}

void Tab::setHighlights(const library::ArticleKey& article, const PlacedHighlights& highlights) {
    if (article_ == nullptr || article_->article.key != article) return;
    if (highlights_.empty() && highlights.empty()) return;
    highlights_ = highlights;
    reader().setHighlights(highlights_);
    emit highlightsChanged();
}

std::optional<Range> Tab::selectedWords() const {
    if (!showsReader() || article_ == nullptr) return std::nullopt;
    return page_->view().selectedWords();
}

void Tab::land(const Address& address, const Landing& landing) {
    readerPage().finder().setWords(landing.marks);
    reader().select(landing.selection);
    if (landing.scroll) {
        reader().scrollTo(*landing.scroll);
    } else if (landing.passage) {
        reader().scrollToText(landing.passage->begin);
    } else if (!address.section.empty()) {
        reader().scrollToAnchor(QString::fromStdString(address.section));
    } else if (const std::uint32_t left = goesOnAt(address.article, landing); left > 0) {
        reader().scrollTo(ReaderView::ReadingPlace{left, 0});
    } else {
        reader().scrollToTop();
    }
}

std::uint32_t Tab::goesOnAt(const library::ArticleKey& article, const Landing& landing) const {
    return landing.goOn && !parts_.reading.isRead(article) ? parts_.reading.positionOf(article) : 0;
}

void Tab::noteReading() {
    if (!showsReader() || !isVisible() || article_ == nullptr) return;
    const library::Article& article = article_->article;
    const ReadingProgress progress = progressIn(reader(), text::countCodePoints(article.text));
    parts_.reading.notePosition(article.key, progress.top);
    if (progress.atEnd) parts_.reading.noteEnd(article.key);
}

void Tab::scrollToAnchor(const QString& anchor) {
    showPage(&readerPage());
    reader().scrollToAnchor(anchor);
}

void Tab::openFind() {
    if (showsReader()) page_->openFind();
    if (ComparisonPage* table = shownComparison()) table->openSearch();
}

void Tab::stepFind(int by) {
    if (showsReader()) page_->stepFind(by);
}

bool Tab::closeFind() {
    if (ComparisonPage* table = shownComparison()) return table->closeSearch();
    return showsReader() && page_->closeFind();
}

bool Tab::copyCitation() {
    if (!showsReader() || article_ == nullptr) return false;
    const CopiedSelection copied =
        citationOf(reader().textCursor(), article_->article, parts_.contents.description, place().address);
    auto* copy = new QMimeData;
    copy->setText(copied.text);
    copy->setHtml(copied.html);
    QGuiApplication::clipboard()->setMimeData(copy);
    return true;
}

bool Tab::clearSelection() {
    if (!showsReader() || !reader().textCursor().hasSelection()) return false;
    QTextCursor cursor = reader().textCursor();
    cursor.setPosition(cursor.selectionStart());
    const int scroll = reader().verticalScrollBar()->value();
    reader().setTextCursor(cursor);
    reader().verticalScrollBar()->setValue(scroll);
    return true;
}

void Tab::showPage(QWidget* page) {
    setCurrentWidget(page);
    setFocusProxy(page);
    emit changed();
}

void Tab::showEvent(QShowEvent* event) {
    QStackedWidget::showEvent(event);
    if (isWaiting()) {
        places_.resume();
    } else if (isOld_) {
        rewrite();
    }
    if (isMarkedOld_) readHighlights();
}

void Tab::rewrite() {
    isOld_ = !isVisible();
    if (isOld_ || article_ == nullptr) return;
    const auto place = reader().readingPlace();
    const QTextCursor cursor = reader().textCursor();
    const Trail::Selection selection{cursor.anchor(), cursor.position()};
    setArticle();
    reader().select(selection);
    if (place) reader().scrollTo(*place);
    readerPage().finder().refresh();
}

ReaderExtras Tab::extrasOf(const workspace::OpenArticle& article) const {
    return {parts_.settings.settings().mentions, ownPlacesIn(article.article, parts_.links.links()),
            extras_.allRelations};
}

void Tab::refreshExtras() {
    if (article_ == nullptr) return;
    ReaderExtras now = extrasOf(*article_);
    if (now == extras_) return;
    extras_ = std::move(now);
    rewrite();
}

PlaceLabel Tab::label() const {
    const auto step = places_.trail().current();
    if (!step) return {{}, QStringLiteral("doc")};
    Place place = step->place;
    if (showsArticle()) place.address.article = article_->article.key;  // a redirect may have led there
    return labelOf(place, parts_.contents);
}

QString Tab::title() const {
    return isShown(message_) ? messageTitle_ : label().title;
}

QString Tab::iconName() const {
    return label().icon;
}

}  // namespace carrel::desktop
