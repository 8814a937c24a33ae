// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/history/history_page.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "app/desktop/history/history_delegate.h"
#include "app/desktop/navigation/open_gestures.h"

namespace carrel::desktop {

namespace {

constexpr int barHeight = 44;

}  // namespace

HistoryPage::HistoryPage(const Theme& theme, const library::Description& library,
                         BookmarkController& personal, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      personal_(personal),
      model_(new HistoryModel(library, this)),
      filter_(new QLineEdit(this)),
      clear_(new QPushButton(tr("Clear"), this)),
      list_(new QListView(this)),
      empty_(new QLabel(this)),
      content_(new QStackedWidget(this)) {
    layOut();
    setFocusProxy(filter_);
    connect(clear_, &QPushButton::clicked, &personal, &BookmarkController::clearVisits);
    connect(filter_, &QLineEdit::textChanged, this, &HistoryPage::filter);
    connect(&personal, &BookmarkController::visitsRead, this, &HistoryPage::take);
    connect(new OpenGestures(*list_), &OpenGestures::opened, this,
            [this](const QModelIndex& index, OpenIn where) {
                const personal::Visit* visit = model_->visitAt(index);
                if (visit != nullptr) emit articleActivated(library::ArticleKey(visit->article), where);
            });
}

void HistoryPage::layOut() {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    filter_->setPlaceholderText(tr("Filter the history"));
    filter_->setAccessibleName(tr("Filter the history"));
    filter_->setClearButtonEnabled(true);
    clear_->setToolTip(tr("Forget everything that was read; it can be undone"));
    clear_->setAutoDefault(false);
    clear_->setAccessibleName(tr("Clear"));
    list_->setModel(model_);
    list_->setItemDelegate(new HistoryDelegate(theme_, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setAccessibleName(tr("History"));
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty_->setMargin(24);
    empty_->setWordWrap(true);
    auto* bar = new QWidget(this);
    bar->setFixedHeight(theme_.scaled(barHeight));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(20, 0, 20, 0);
    row->addWidget(filter_);
    row->addWidget(clear_);
    content_->addWidget(empty_);
    content_->addWidget(list_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(content_, 1);
}

void HistoryPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    personal_.readVisits();
}

void HistoryPage::take(const Visits& visits) {
    anyVisits_ = !visits.empty();
    model_->setVisits(visits, QDate::currentDate());
    followRows();
}

void HistoryPage::filter(const QString& text) {
    model_->setFilter(text);
    followRows();
}

void HistoryPage::followRows() {
    clear_->setEnabled(anyVisits_);
    empty_->setText(anyVisits_ ? tr("<b>Nothing that you read has these words in its title.</b>")
                               : tr("<b>Nothing here yet.</b><br>What you read is listed here, by day."));
    const bool any = model_->rowCount() > 0;
    content_->setCurrentIndex(any ? 1 : 0);
    setFocusProxy(any ? static_cast<QWidget*>(list_) : filter_);
    // A list with the focus always has a current row, so that it speaks; the first one is a day.
    if (!any) return;
    list_->setCurrentIndex(model_->index(1));
    list_->scrollToTop();
}

}  // namespace carrel::desktop
