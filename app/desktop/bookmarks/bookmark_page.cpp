// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/bookmark_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/desktop/bookmarks/bookmark_delegate.h"
#include "app/desktop/navigation/open_gestures.h"

namespace carrel::desktop {

namespace {

constexpr int barHeight = 44;

}  // namespace

BookmarkPage::BookmarkPage(const Theme& theme, const library::Description& library,
                           BookmarkController& controller, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      controller_(controller),
      model_(new BookmarkListModel(library, this)),
      filter_(new QLineEdit(this)),
      list_(new QListView(this)),
      content_(new QStackedWidget(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    filter_->setPlaceholderText(tr("Filter bookmarks"));
    filter_->setAccessibleName(tr("Filter bookmarks"));
    filter_->setClearButtonEnabled(true);
    list_->setModel(model_);
    list_->setItemDelegate(new BookmarkDelegate(theme, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setAccessibleName(tr("Bookmarks"));
    list_->installEventFilter(this);

    auto* remove = new QPushButton(tr("Remove"), this);
    remove->setToolTip(tr("Remove the bookmark (Delete)"));
    remove->setAutoDefault(false);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(12, 0, 12, 0);
    bar->addWidget(filter_);
    bar->addWidget(remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* barBox = new QWidget(this);
    barBox->setFixedHeight(barHeight);
    barBox->setLayout(bar);
    column->addWidget(barBox);
    content_->addWidget(makeEmptyState());
    content_->addWidget(list_);
    column->addWidget(content_, 1);

    connect(remove, &QPushButton::clicked, this, &BookmarkPage::removeCurrent);
    connect(filter_, &QLineEdit::textChanged, model_, &BookmarkListModel::setFilter);
    connect(new OpenGestures(*list_), &OpenGestures::opened, this,
            [this](const QModelIndex& index, OpenIn where) {
                if (const personal::Bookmark* bookmark = model_->bookmarkAt(index))
                    emit bookmarkActivated(*bookmark, where);
            });
    connect(&controller, &BookmarkController::bookmarksChanged, this, &BookmarkPage::refresh);
    refresh();
}

QWidget* BookmarkPage::makeEmptyState() {
    auto* empty = new QLabel(
        tr("<b>No bookmarks yet.</b><br>Open an article and press Ctrl+D, or the star above it."), this);
    empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty->setContentsMargins(28, 24, 28, 24);
    empty->setFont(theme_.widgetFont());
    return empty;
}

void BookmarkPage::refresh() {
    const int row = list_->currentIndex().row();
    model_->setBookmarks(controller_.bookmarks());
    content_->setCurrentIndex(controller_.bookmarks().empty() ? 0 : 1);
    // A list with the focus always has a current row, so that it speaks and the next Delete has a target.
    list_->setCurrentIndex(model_->index(std::clamp(row, 0, std::max(0, model_->rowCount() - 1))));
}

void BookmarkPage::removeCurrent() {
    if (const personal::Bookmark* bookmark = model_->bookmarkAt(list_->currentIndex()))
        controller_.remove({bookmark->id});
}

bool BookmarkPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == list_ && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace carrel::desktop
