// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/highlight/highlight_card.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int cardWidth = 300;
constexpr int pad = 12;
constexpr int picture = 16;
constexpr int commentHeight = 74;
constexpr int belowWords = 6;

}  // namespace

HighlightCard::HighlightCard(const Theme& theme, QWidget* window)
    : QFrame(window, Qt::Popup),
      theme_(theme),
      colours_(new ColourRow(theme, ColourRow::Colours::OneOfThem, this)),
      comment_(new QPlainTextEdit(this)) {
    setAccessibleName(tr("Highlight"));
    setFixedWidth(theme.scaled(cardWidth));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pad, pad, pad, pad);
    column->addWidget(colours_);
    connect(colours_, &ColourRow::chosen, this, &HighlightCard::choose);
    comment_->setPlaceholderText(tr("Comment"));
    comment_->setAccessibleName(tr("Comment"));
    comment_->setTabChangesFocus(true);
    comment_->setFixedHeight(theme.scaled(commentHeight));
    comment_->installEventFilter(this);
    column->addWidget(comment_);
    addButtons();
    connect(&theme_, &Theme::changed, this, &HighlightCard::applyTheme);
    applyTheme();
}

void HighlightCard::addButtons() {
    auto* row = new QHBoxLayout;
    copy_ = addButton(tr("Copy"), *row);
    row->addStretch(1);
    remove_ = addButton(tr("Remove"), *row);
    connect(copy_, &QToolButton::clicked, this, [this] {
        emit copyWanted(QString::fromStdString(highlight_.what.quotation.exact));
        close();
    });
    connect(remove_, &QToolButton::clicked, this, [this] {
        // It goes as it is: what was typed besides is not to be kept.
        comment_->setPlainText(QString::fromStdString(highlight_.what.comment));
        emit removeWanted(highlight_.id);
        close();
    });
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

QToolButton* HighlightCard::addButton(const QString& text, QHBoxLayout& row) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize({theme_.scaled(picture), theme_.scaled(picture)});
    if (!text.isEmpty()) button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    row.addWidget(button);
    return button;
}

void HighlightCard::present(const personal::Highlight& highlight, const QRect& place) {
    highlight_ = highlight;
    setAccessibleDescription(QString::fromStdString(highlight.what.quotation.exact));
    comment_->setPlainText(QString::fromStdString(highlight.what.comment));
    comment_->moveCursor(QTextCursor::End);
    colours_->setColour(highlight.what.colour);
    placeBeside(place);
    show();
    comment_->setFocus(Qt::PopupFocusReason);
}

void HighlightCard::placeBeside(const QRect& words) {
    adjustSize();
    QRect card(words.bottomLeft() + QPoint(0, belowWords), size());
    const QRect room = parentWidget()->screen()->availableGeometry();
    if (card.bottom() > room.bottom()) card.moveBottom(words.top() - belowWords);
    card.moveLeft(std::clamp(card.left(), room.left(), std::max(room.left(), room.right() - card.width())));
    move(card.topLeft());
}

void HighlightCard::choose(personal::Colour colour) {
    if (colour == highlight_.what.colour) return;
    highlight_.what.colour = colour;
    highlight_.what.comment = comment_->toPlainText().trimmed().toStdString();
    emit changed(highlight_.id, colour, highlight_.what.comment);
}

void HighlightCard::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    const std::string comment = comment_->toPlainText().trimmed().toStdString();
    if (comment != highlight_.what.comment) {
        highlight_.what.comment = comment;
        emit changed(highlight_.id, highlight_.what.colour, comment);
    }
    emit closed();
}

bool HighlightCard::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (!isReturn || !key->modifiers().testFlag(Qt::ControlModifier)) return false;
    close();
    return true;
}

void HighlightCard::applyTheme() {
    setPalette(theme_.palette());
    copy_->setIcon(icon(QStringLiteral("copy"), theme_.tokens().secondText));
    remove_->setIcon(icon(QStringLiteral("trash"), theme_.tokens().error));
}

void HighlightCard::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_.tokens().page);
    painter.setPen(theme_.tokens().strongLine);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

}  // namespace carrel::desktop
