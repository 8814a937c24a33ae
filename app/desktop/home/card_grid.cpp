// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/home/card_grid.h"

#include <QLocale>
#include <QStyle>

#include <algorithm>

namespace carrel::desktop {

namespace {

constexpr int headHeight = 34;
constexpr int gap = 10;
constexpr int mostColumns = 5;
constexpr int lineHeight = 20;
constexpr int buttonHeight = 24;
constexpr int buttonPadding = 8;

}  // namespace

CardGrid::CardGrid(const Theme& theme, const QString& title, CardForm form, QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      form_(form),
      title_(new QLabel(title, this)),
      countLabel_(new QLabel(this)),
      all_(new QPushButton(tr("Show all"), this)) {
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(title);
    title_->setTextFormat(Qt::PlainText);
    all_->setFlat(true);
    all_->setAutoDefault(false);
    all_->setCursor(Qt::PointingHandCursor);
    all_->setAccessibleName(tr("Show all: %1").arg(title));
    connect(all_, &QPushButton::clicked, this, &CardGrid::allWanted);
    connect(&theme_, &Theme::changed, this, &CardGrid::applyTheme);
    applyTheme();
}

void CardGrid::applyTheme() {
    title_->setFont(theme_.widgetFont(13, QFont::DemiBold));
    countLabel_->setFont(theme_.widgetFont(12, QFont::Normal));
    QPalette palette = theme_.palette();
    palette.setColor(QPalette::Text, theme_.tokens().thirdText);
    countLabel_->setPalette(palette);
    palette = theme_.palette();
    palette.setColor(QPalette::ButtonText, theme_.tokens().accent);
    all_->setPalette(palette);
    all_->setFont(theme_.widgetFont(12, QFont::Normal));
}

void CardGrid::setHeadShown(bool shown) {
    headShown_ = shown;
    title_->setVisible(shown);
    countLabel_->setVisible(shown);
}

void CardGrid::setMoreText(const QString& text, const QString& name) {
    all_->setText(text);
    all_->setAccessibleName(name);
}

void CardGrid::setCards(const std::vector<CardText>& cards, int rows, bool more, std::size_t count) {
    for (HomeCard* card : cards_)
        card->deleteLater();
    cards_.clear();
    rows_ = rows;
    count_ = std::max(count, cards.size());
    const std::size_t most = rows == 0 ? cards.size() : static_cast<std::size_t>(rows * mostColumns);
    for (std::size_t at = 0; at < std::min(cards.size(), most); ++at) {
        auto* card = new HomeCard(theme_, cards[at], this);
        connect(card, &HomeCard::activated, this, &CardGrid::activated);
        cards_.push_back(card);
    }
    all_->setVisible(more && headShown_);
    setVisible(!cards_.empty());
    updateGeometry();
    place();
}

int CardGrid::columns(int width) const {
    return std::clamp((width + gap) / (theme_.scaled(HomeCard::leastWidth(form_)) + gap), 1, mostColumns);
}

int CardGrid::shown(int width) const {
    const int all = static_cast<int>(cards_.size());
    return rows_ == 0 ? all : std::min(all, rows_ * columns(width));
}

int CardGrid::heightForWidth(int width) const {
    if (cards_.empty()) return 0;
    const int across = columns(width);
    const int rows = (shown(width) + across - 1) / across;
    return top() + rows * cards_.front()->sizeHint().height() + (rows - 1) * gap;
}

QSize CardGrid::sizeHint() const {
    return {HomeCard::leastWidth(CardForm::Compact), heightForWidth(width())};
}

int CardGrid::top() const {
    return headShown_ ? theme_.scaled(headHeight) : 0;
}

void CardGrid::resizeEvent(QResizeEvent* /*event*/) {
    place();
}

void CardGrid::place() {
    const int across = columns(width());
    const int count = shown(width());
    const int wide = (width() - (across - 1) * gap) / across;
    if (headShown_) placeHead(count);
    for (int at = 0; at < static_cast<int>(cards_.size()); ++at) {
        HomeCard& card = *cards_[static_cast<std::size_t>(at)];
        const int high = card.sizeHint().height();
        card.setGeometry(
            placed((at % across) * (wide + gap), top() + (at / across) * (high + gap), wide, high));
        card.setVisible(at < count);
    }
}

void CardGrid::placeHead(int shown) {
    const auto all = static_cast<qulonglong>(count_);
    const int high = theme_.scaled(lineHeight);
    const int button = all_->fontMetrics().horizontalAdvance(all_->text()) + buttonPadding;
    const int named = std::min(title_->sizeHint().width(), width() - button - gap);
    title_->setGeometry(placed(0, 4, named, high));
    const QLocale locale;
    countLabel_->setText(static_cast<std::size_t>(shown) == count_
                             ? locale.toString(all)
                             : tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
    countLabel_->setVisible(form_ != CardForm::Table);  // it is the title of one article
    countLabel_->setGeometry(placed(named + 8, 4, countLabel_->sizeHint().width(), high));
    all_->setGeometry(placed(width() - button, 2, button, theme_.scaled(buttonHeight)));
}

QRect CardGrid::placed(int x, int y, int width, int height) const {
    return QStyle::visualRect(layoutDirection(), rect(), {x, y, width, height});
}

}  // namespace carrel::desktop
