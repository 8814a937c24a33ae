// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/sidebar.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

#include "app/desktop/navigation/open_gestures.h"
#include "app/desktop/shell/contents_delegate.h"

namespace carrel::desktop {

namespace {

constexpr int sideRowHeight = 28;
constexpr int mostSavedSearches = 6;  // the rest is scrolled to

}  // namespace

Sidebar::Sidebar(const Theme& theme, SavedSearchController& searches, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      model_(new ContentsModel(this)),
      home_(new NavRow(theme, tr("Home"), QStringLiteral("home"), this)),
      search_(new NavRow(theme, tr("Search"), QStringLiteral("search"), this)),
      saved_(new SearchList(theme, searches, this)),
      bookmarks_(new NavRow(theme, tr("Bookmarks"), QStringLiteral("bookmark"), this)),
      history_(new NavRow(theme, tr("History"), QStringLiteral("history"), this)),
      map_(new NavRow(theme, tr("Map"), QStringLiteral("map"), this)),
      compare_(new NavRow(theme, tr("Compare"), QStringLiteral("compare"), this)),
      library_(new QLabel(this)),
      count_(new QLabel(this)),
      body_(new QWidget(this)),
      tree_(new QTreeView(this)) {
    setAutoFillBackground(true);
    buildTree();
    setFocusProxy(tree_);
    layOut();
    connectRows();
    setBookmarkCount(0);
    connect(&theme_, &Theme::changed, this, &Sidebar::applyTheme);
    applyTheme();
}

void Sidebar::layOut() {
    auto* line = new QFrame(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Dark);
    auto* lineBox = new QHBoxLayout;
    lineBox->setContentsMargins(8, 10, 8, 6);
    lineBox->addWidget(line);

    library_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    library_->setFixedHeight(theme_.scaled(sideRowHeight));
    // A label goes by the direction of its text, not by the window's.
    library_->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->addWidget(library_, 1);
    head->addWidget(count_);

    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(body_);
    body_->hide();
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->setSpacing(0);
    for (QWidget* row :
         std::initializer_list<QWidget*>{home_, search_, saved_, bookmarks_, history_, map_, compare_})
        top->addWidget(row);
    top->addLayout(lineBox);
    top->addLayout(head);
    column->addLayout(top);
    column->addWidget(tree_, 1);
}

void Sidebar::connectRows() {
    saved_->setMostRows(mostSavedSearches);
    const auto showSaved = [this](bool any) { saved_->setVisible(any); };
    connect(saved_, &SearchList::filled, this, showSaved);
    showSaved(saved_->model()->rowCount() > 0);
    connect(saved_, &SearchList::opened, this, &Sidebar::searchWanted);
    const auto leads = [this](NavRow* row, Place::View view) {
        connect(row, &NavRow::clicked, this, [this, row, view] {
            row->setChecked(true);  // a click on the page's own entry changes nothing
            emit pageWanted(view);
        });
    };
    leads(home_, Place::View::Home);
    leads(search_, Place::View::Search);
    leads(bookmarks_, Place::View::BookmarkList);
    leads(history_, Place::View::History);
    leads(map_, Place::View::Map);
    leads(compare_, Place::View::Comparison);
}

void Sidebar::setContents(const workspace::Contents& contents) {
    const QString title = QString::fromStdString(contents.description.title);
    library_->setText(title);
    library_->setToolTip(title);
    count_->setText(QLocale().toString(static_cast<qulonglong>(contents.articles.size())));
    model_->setContents(contents);
    body_->show();
    tree_->setModel(model_);
    tree_->setCurrentIndex(model_->index(0, 0));
    tree_->clearSelection();
}

void Sidebar::buildTree() {
    tree_->setItemDelegate(new ContentsDelegate(theme_, *tree_));
    tree_->setHeaderHidden(true);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setRootIsDecorated(false);
    tree_->setIndentation(0);
    tree_->setMouseTracking(true);
    tree_->setUniformRowHeights(false);
    tree_->setExpandsOnDoubleClick(false);
    tree_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    tree_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    tree_->setAccessibleName(tr("Contents"));
    connect(new OpenGestures(*tree_), &OpenGestures::opened, this, &Sidebar::activate);
}

void Sidebar::activate(const QModelIndex& index, OpenIn where) {
    if (const library::Summary* article = model_->articleAt(index)) {
        emit articleActivated(article->key, where);
    } else if (index.isValid()) {
        tree_->setExpanded(index, !tree_->isExpanded(index));
    }
}

void Sidebar::setBookmarkCount(std::size_t count) {
    bookmarks_->setCount(count);
}

void Sidebar::setCurrentView(Place::View view) {
    home_->setChecked(view == Place::View::Home);
    search_->setChecked(view == Place::View::Search);
    bookmarks_->setChecked(view == Place::View::BookmarkList);
    history_->setChecked(view == Place::View::History);
    map_->setChecked(view == Place::View::Map);
    compare_->setChecked(view == Place::View::Comparison);
    if (view != Place::View::Article) tree_->clearSelection();
}

void Sidebar::setComparing(bool comparing) {
    compare_->setChecked(comparing);
}

void Sidebar::showKind(const std::string& kind) {
    const QModelIndex index = model_->indexOfKind(kind);
    if (!index.isValid()) return;
    tree_->expand(index);
    tree_->setFocus(Qt::OtherFocusReason);
    tree_->setCurrentIndex(index);
    tree_->scrollTo(index, QAbstractItemView::PositionAtTop);
}

void Sidebar::setCurrentArticle(const library::ArticleKey& article) {
    setCurrentView(Place::View::Article);
    const QModelIndex index = model_->indexOf(article);
    if (!index.isValid()) {
        tree_->clearSelection();
        return;
    }
    tree_->expand(index.parent());
    tree_->setCurrentIndex(index);
    tree_->scrollTo(index);
}

void Sidebar::applyTheme() {
    QPalette palette = theme_.palette();
    palette.setColor(QPalette::Window, theme_.tokens().side);
    palette.setColor(QPalette::Base, theme_.tokens().side);
    setPalette(palette);
    library_->setFont(theme_.widgetFont(13, QFont::DemiBold));
    count_->setFont(theme_.widgetFont(12, QFont::Normal));
    palette.setColor(QPalette::WindowText, theme_.tokens().thirdText);
    count_->setPalette(palette);
}

}  // namespace carrel::desktop
