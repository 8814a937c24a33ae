// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/address_bar.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace carrel::desktop {

namespace {

constexpr int barWidth = 560;
constexpr int barTop = 54;
constexpr int padding = 10;
constexpr qreal radius = 10;

bool hasSection(const library::Article& article, const std::string& anchor) {
    if (anchor.empty() || anchor.starts_with("source") || anchor.starts_with("footnote-")) return true;
    return std::any_of(article.sections.begin(), article.sections.end(),
                       [&](const library::Section& section) { return section.anchor == anchor; });
}

}  // namespace

AddressBar::AddressBar(const Theme& theme, const library::Description& library, ArticleLoader& articles,
                       QWidget* window)
    : QFrame(window),
      theme_(theme),
      library_(library),
      articles_(articles),
      field_(new QLineEdit(this)),
      problem_(new QLabel(this)),
      shadow_(new SoftShadow(theme, window)) {
    field_->setAccessibleName(tr("Address"));
    field_->setPlaceholderText(QStringLiteral("carrel://%1/").arg(QString::fromStdString(library.id)));
    field_->installEventFilter(this);
    problem_->setWordWrap(true);
    problem_->setTextFormat(Qt::PlainText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(padding, padding, padding, padding);
    column->addWidget(field_);
    column->addWidget(problem_);
    window->installEventFilter(this);
    hide();
}

AddressBar::~AddressBar() {
    checking_.request_stop();
}

void AddressBar::open(const QString& address) {
    field_->setText(address);
    field_->selectAll();
    show();
    raise();
    showProblem({});
    field_->setFocus(Qt::ShortcutFocusReason);
}

void AddressBar::close() {
    checking_.request_stop();
    if (isHidden()) return;
    hide();
    shadow_->hide();
    emit closed();
}

void AddressBar::enter(OpenIn where) {
    const TypedAddress typed = readAddress(field_->text(), library_);
    if (!typed.place) {
        showProblem(typed.problem);
    } else if (typed.place->view == Place::View::Article) {
        check(*typed.place, where);
    } else {
        finish(*typed.place, where);
    }
}

void AddressBar::check(const Place& wanted, OpenIn where) {
    checking_.request_stop();
    checking_ = std::stop_source();
    articles_.load(wanted.address.article, checking_.get_token(),
                   [this, wanted, where](const Reading& found) {
                       if (!found.failure.isEmpty()) {
                           showProblem(found.failure);
                       } else if (found.article == nullptr) {
                           showProblem(tr("The library has no article \u201C%1\u201D.")
                                           .arg(QString::fromStdString(wanted.address.article.slug)));
                       } else if (!hasSection(found.article->article, wanted.address.section)) {
                           showProblem(tr("\u201C%1\u201D has no section \u201C%2\u201D.")
                                           .arg(QString::fromStdString(found.article->article.title),
                                                QString::fromStdString(wanted.address.section)));
                       } else {
                           finish(wanted, where);
                       }
                   });
}

void AddressBar::finish(const Place& place, OpenIn where) {
    close();
    emit placeEntered(place, where);
}

void AddressBar::showProblem(const QString& problem) {
    QPalette red = theme_.palette();
    red.setColor(QPalette::WindowText, theme_.tokens().error);
    problem_->setPalette(red);
    problem_->setText(problem);
    problem_->setVisible(!problem.isEmpty());
    // A screen reader that is at the field tells it, too.
    field_->setAccessibleDescription(problem);
    place();
}

void AddressBar::place() {
    const int width = std::min(barWidth, parentWidget()->width() - 2 * padding);
    const int height =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height();
    setGeometry((parentWidget()->width() - width) / 2, barTop, width, height);
    if (isVisible()) shadow_->lieBelow(*this, radius);
}

void AddressBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        enter(openInFor(event->modifiers()));
    } else {
        QFrame::keyPressEvent(event);
    }
}

bool AddressBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize) place();
    if (watched == field_ && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason &&
        static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        close();
    return QFrame::eventFilter(watched, event);
}

void AddressBar::paintEvent(QPaintEvent* /*event*/) {
    constexpr qreal half = 0.5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme_.tokens().strongLine);
    painter.setBrush(theme_.tokens().page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

}  // namespace carrel::desktop
