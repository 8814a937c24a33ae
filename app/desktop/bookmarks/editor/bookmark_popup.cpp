// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/bookmarks/editor/bookmark_popup.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/text_colour.h"

namespace carrel::desktop {

namespace {

constexpr int popupWidth = 360;
constexpr int noteHeight = 130;
constexpr int side = 16;

}  // namespace

BookmarkPopup::BookmarkPopup(const Theme& theme, BookmarkController& bookmarks, FolderController& folders,
                             QWidget* window)
    : QFrame(window, Qt::Popup | Qt::FramelessWindowHint),
      theme_(theme),
      bookmarks_(bookmarks),
      title_(new QLabel(this)),
      form_(new BookmarkForm(theme, bookmarks, folders, this)),
      remove_(new QPushButton(tr("Remove bookmark"), this)),
      done_(new QPushButton(tr("Done"), this)) {
    setAccessibleName(tr("Edit the bookmark"));
    layOut();
    connect(done_, &QPushButton::clicked, this, &QWidget::close);
    connect(remove_, &QPushButton::clicked, this, [this] {
        form_->note().flush();
        if (const BookmarkPtr bookmark = form_->bookmark()) bookmarks_.remove({bookmark->id});
        close();
    });
    connect(form_, &BookmarkForm::gone, this, &QWidget::close);
    connect(&theme_, &Theme::changed, this, &BookmarkPopup::applyTheme);
    applyTheme();
}

void BookmarkPopup::layOut() {
    setFixedWidth(theme_.scaled(popupWidth));
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    form_->note().setFixedHeight(theme_.scaled(noteHeight));
    remove_->setFlat(true);
    remove_->setAutoDefault(false);
    done_->setDefault(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(remove_);
    foot->addStretch(1);
    foot->addWidget(done_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(side, side - 2, side, side - 2);
    column->setSpacing(10);
    column->addWidget(title_);
    column->addWidget(form_);
    column->addWidget(&form_->note());
    column->addLayout(foot);
}

void BookmarkPopup::open(const BookmarkPtr& bookmark, const QRect& button) {
    form_->setBookmark(bookmark);
    title_->setText(QString::fromStdString(bookmark->what.title));
    adjustSize();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QRect window = parentWidget()->geometry();
    const QPoint home = parentWidget()->mapToGlobal(QPoint(0, 0));
    int x = mirrored ? button.left() : button.right() + 1 - width();
    x = std::clamp(x, home.x() + 8, std::max(home.x() + 8, home.x() + window.width() - width() - 8));
    move(x, button.bottom() + 4);
    show();
    form_->note().text().setFocus(Qt::PopupFocusReason);
}

void BookmarkPopup::hideEvent(QHideEvent* event) {
    form_->note().flush();
    QFrame::hideEvent(event);
    emit closed();
}

void BookmarkPopup::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void BookmarkPopup::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setPen(theme_.tokens().strongLine);
    painter.setBrush(theme_.tokens().page);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void BookmarkPopup::applyTheme() {
    QPalette palette = theme_.palette();
    palette.setColor(QPalette::Window, theme_.tokens().page);
    setPalette(palette);
    title_->setFont(theme_.widgetFont(14, QFont::DemiBold));
    setTextColour(*remove_, theme_, theme_.tokens().error);
    remove_->setIcon(icon(QStringLiteral("trash"), theme_.tokens().error));
}

}  // namespace carrel::desktop
