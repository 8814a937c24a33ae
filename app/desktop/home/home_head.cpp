// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/home/home_head.h"

#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int besideFrom = 860;  // below it, what was read last stands under the title
constexpr int headGap = 20;
constexpr int headPictureSize = 16;
constexpr qreal headRadius = 8;

/// A dashed frame with a clock: the place where something will be.
class Invitation : public QWidget {
public:
    Invitation(const Theme& theme, QWidget* parent) : QWidget(parent), theme_(theme) {}

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        constexpr qreal half = 0.5;
        const Tokens& t = theme_.tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(t.strongLine, 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), headRadius, headRadius);
        const qreal left = layoutDirection() == Qt::RightToLeft ? width() - 14 - headPictureSize : 14;
        painter.drawPixmap(
            QPointF(left, (height() - headPictureSize) / 2.0),
            iconPixmap(QStringLiteral("clock"), t.secondText, headPictureSize, devicePixelRatioF()));
    }

private:
    const Theme& theme_;
};

}  // namespace

HomeHead::HomeHead(const Theme& theme, const QString& title, const QString& facts, const QString& first,
                   QWidget* parent)
    : QWidget(parent),
      theme_(theme),
      row_(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      title_(new QLabel(title, this)),
      facts_(new QLabel(facts, this)),
      reading_(new CardGrid(theme, tr("Continue reading"), CardForm::Compact, this)),
      heading_(new QLabel(tr("Continue reading"), this)),
      words_(new QLabel(tr("Nothing read yet. Your last articles will wait here."), this)),
      begin_(new QPushButton(this)),
      invitation_(makeInvitation(first)) {
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    // A label goes by the direction of its text, not by the window's.
    for (QLabel* label : {title_, facts_})
        label->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    reading_->setHeadShown(false);
    reading_->hide();
    auto* names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(title_);
    names->addWidget(facts_);
    names->addStretch(1);
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(headGap);
    row_->addLayout(names, 1);
    row_->addWidget(reading_, 2);
    row_->addWidget(invitation_, 2);
    connect(reading_, &CardGrid::activated, this, &HomeHead::activated);
    connect(begin_, &QPushButton::clicked, this, &HomeHead::firstWanted);
    connect(&theme_, &Theme::changed, this, &HomeHead::applyTheme);
    applyTheme();
}

QWidget* HomeHead::makeInvitation(const QString& first) {
    auto* box = new Invitation(theme_, this);
    begin_->setParent(box);
    // As wide as its words: a long title is cut.
    begin_->setText(tr("Start with “%1”").arg(begin_->fontMetrics().elidedText(first, Qt::ElideRight, 200)));
    begin_->setToolTip(first);
    begin_->setDefault(true);
    begin_->setMinimumSize(begin_->sizeHint() + QSize(theme_.scaled(20), theme_.scaled(4)));
    begin_->setVisible(!first.isEmpty());
    words_->setWordWrap(true);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(heading_);
    lines->addWidget(words_);
    auto* row = new QHBoxLayout(box);
    constexpr int before = 14 + headPictureSize + 14;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;  // a layout's margins don't follow it
    row->setContentsMargins(mirrored ? 14 : before, 8, mirrored ? before : 14, 8);
    row->addLayout(lines, 1);
    row->addWidget(begin_);
    box->hide();
    return box;
}

void HomeHead::setReading(const std::vector<CardText>& cards) {
    reading_->setCards(cards, 1, false);
    invitation_->setVisible(cards.empty());
}

void HomeHead::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    row_->setDirection(event->size().width() < besideFrom ? QBoxLayout::TopToBottom
                                                          : QBoxLayout::LeftToRight);
}

void HomeHead::applyTheme() {
    QPalette palette = theme_.palette();
    title_->setFont(theme_.headingFont(theme_.scaled(24)));
    facts_->setFont(theme_.widgetFont());
    heading_->setFont(theme_.widgetFont());
    words_->setFont(theme_.widgetFont(12, QFont::Normal));
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        palette.setColor(role, theme_.tokens().secondText);
    for (QLabel* quiet : {facts_, words_})
        quiet->setPalette(palette);
}

}  // namespace carrel::desktop
