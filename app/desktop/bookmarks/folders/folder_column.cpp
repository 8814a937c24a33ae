// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/folders/folder_column.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/text_colour.h"

namespace carrel::desktop {

namespace {

constexpr int barHeight = 44;
constexpr int buttonSize = 26;
constexpr int leastWidth = 150;

}  // namespace

FolderColumn::FolderColumn(const Theme& theme, FolderController& folders, BookmarkController& bookmarks,
                           SavedSearchController& searches, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      add_(new QToolButton(this)),
      tree_(new FolderTree(theme, folders, bookmarks, this)),
      searches_(new SearchList(theme, searches, this)),
      tags_(new TagCloud(theme, this)),
      foldersTitle_(makeTitle(tr("Folders"))),
      searchesTitle_(makeTitle(tr("Saved searches"))),
      tagsTitle_(makeTitle(tr("Tags"))),
      area_(new QScrollArea(this)) {
    setMinimumWidth(theme.scaled(leastWidth));
    setFocusProxy(tree_);
    layOut();
    const auto showSearches = [this](bool any) {
        searchesTitle_->setVisible(any);
        searches_->setVisible(any);
    };
    connect(searches_, &SearchList::filled, this, showSearches);
    showSearches(searches_->model()->rowCount() > 0);
    tagsTitle_->hide();
    connect(add_, &QToolButton::clicked, tree_, &FolderTree::addFolder);
    connect(tree_, &FolderTree::scopeChanged, this, [this] {
        const QRect row = tree_->visualRect(tree_->currentIndex());
        area_->ensureVisible(tree_->x() + 1, tree_->y() + row.center().y());
        emit changed();
    });
    connect(tags_, &TagCloud::chosenChanged, this, &FolderColumn::changed);
    connect(searches_, &SearchList::opened, this, &FolderColumn::searchWanted);
    connect(&theme_, &Theme::changed, this, &FolderColumn::applyTheme);
    applyTheme();
}

QLabel* FolderColumn::makeTitle(const QString& text) {
    auto* title = new QLabel(text, this);
    title->setFont(theme_.widgetFont(12, QFont::DemiBold));
    return title;
}

QWidget* FolderColumn::makeBar() {
    add_->setAutoRaise(true);
    add_->setFixedSize(theme_.scaled(buttonSize), theme_.scaled(buttonSize));
    add_->setToolTip(tr("New folder"));
    add_->setAccessibleName(tr("New folder"));
    add_->setFocusPolicy(Qt::TabFocus);
    foldersTitle_->setFont(theme_.widgetFont(13, QFont::DemiBold));
    auto* bar = new QWidget(this);
    bar->setFixedHeight(theme_.scaled(barHeight));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 8, 1);
    row->addWidget(foldersTitle_, 1);
    row->addWidget(add_);
    return bar;
}

void FolderColumn::layOut() {
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Window);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 8, 0, 12);
    inner->setSpacing(0);
    const auto addSection = [&](QLabel* title, QWidget* body) {
        title->setContentsMargins(16, 14, 16, 6);
        inner->addWidget(title);
        inner->addWidget(body);
    };
    inner->addWidget(tree_);
    addSection(searchesTitle_, searches_);
    addSection(tagsTitle_, tags_);
    tags_->layout()->setContentsMargins(16, 0, 12, 0);
    inner->addStretch(1);
    area_->setWidget(content);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(area_, 1);
}

void FolderColumn::setCounts(const BookmarkCounts& counts) {
    tree_->setCounts(counts);
    tags_->setTags(counts.tags);
    tagsTitle_->setVisible(!counts.tags.empty());
}

void FolderColumn::applyTheme() {
    QPalette palette = theme_.palette();
    palette.setColor(QPalette::Base, theme_.tokens().window);
    setPalette(palette);
    add_->setIcon(icon(QStringLiteral("plus"), theme_.tokens().secondText));
    for (QLabel* title : {searchesTitle_, tagsTitle_})
        setTextColour(*title, theme_, theme_.tokens().secondText);
}

void FolderColumn::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.tokens().window);
    painter.fillRect(QRect(0, theme_.scaled(barHeight) - 1, width(), 1), theme_.tokens().line);
}

}  // namespace carrel::desktop
