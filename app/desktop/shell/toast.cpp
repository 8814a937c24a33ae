// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace carrel::desktop {

namespace {

constexpr int shownMilliseconds = 8000;
constexpr int bottomGap = 20;

}  // namespace

Toast::Toast(const Theme& theme, QWidget* page)
    : QFrame(page),
      theme_(theme),
      text_(new QLabel(this)),
      undo_(new QPushButton(tr("Undo"), this)),
      more_(new QPushButton(tr("Show"), this)) {
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QPushButton* button : {undo_, more_})
        button->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 10, 8);
    row->setSpacing(12);
    row->addWidget(text_);
    row->addWidget(undo_);
    row->addWidget(more_);
    timer_.setSingleShot(true);
    timer_.setInterval(shownMilliseconds);
    connect(&timer_, &QTimer::timeout, this, &QWidget::hide);
    connect(undo_, &QPushButton::clicked, this, [this] {
        hide();
        emit undoWanted();
    });
    connect(more_, &QPushButton::clicked, this, [this] {
        hide();
        emit moreWanted();
    });
    page->installEventFilter(this);
    hide();
}

void Toast::showMessage(const QString& text) {
    present(text, nullptr);
}

void Toast::showUndo(const QString& text) {
    present(text, undo_);
}

void Toast::showMore(const QString& text) {
    present(text, more_);
}

void Toast::present(const QString& text, const QPushButton* button) {
    text_->setText(text);
    text_->setWordWrap(false);
    for (QPushButton* each : {undo_, more_})
        each->setVisible(each == button);
    place();
    show();
    raise();
    timer_.start();
}

void Toast::place() {
    adjustSize();
    const int most = parentWidget()->width() - 2 * bottomGap;
    if (width() > most) {
        text_->setWordWrap(true);
        setFixedWidth(most);
        adjustSize();
    }
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - bottomGap);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent* /*event*/) {
    constexpr qreal half = 0.5;
    constexpr qreal corner = 8;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme_.tokens().strongLine);
    painter.setBrush(theme_.tokens().page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), corner, corner);
}

}  // namespace carrel::desktop
