// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/preview/preview_card.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QUrl>

#include <algorithm>

#include "app/desktop/theme/elided_lines.h"
#include "app/desktop/theme/icons.h"
#include "app/desktop/theme/soft_shadow.h"

namespace carrel::desktop {

namespace {

constexpr int cardWidth = 320;
constexpr int paddingX = 14;
constexpr int paddingY = 12;
constexpr int gap = 6;  // between the link and the card
constexpr int statusHeight = 25;
constexpr int kickerIcon = 16;

int textWidth(const Theme& theme) {
    return theme.scaled(cardWidth) - 2 * paddingX;
}
constexpr qreal radius = 8;

QLabel* label(const QString& text, const QFont& font, const QColor& colour, QWidget* parent) {
    auto* made = new QLabel(text, parent);
    made->setTextFormat(Qt::PlainText);
    made->setFont(font);
    QPalette palette = made->palette();
    palette.setColor(QPalette::WindowText, colour);
    made->setPalette(palette);
    return made;
}

}  // namespace

PreviewCard::PreviewCard(const Theme& theme, const library::Description& library, QWidget* window)
    : QFrame(window),
      theme_(theme),
      library_(library),
      shadow_(new SoftShadow(theme, window)),
      escape_(new QShortcut(QKeySequence(Qt::Key_Escape), window)) {
    escape_->setEnabled(false);
    connect(escape_, &QShortcut::activated, this, &PreviewCard::abandoned);
    connect(qApp, &QApplication::focusChanged, this, &PreviewCard::noticeFocus);
    hide();
}

void PreviewCard::present(const Preview& preview, const LinkSpot& link) {
    fill(preview);
    place(link);
    show();
    raise();
    shadow_->lieBelow(*this, radius);
    if (link.focused && first_ != nullptr) first_->setFocus(Qt::PopupFocusReason);
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void PreviewCard::fill(const Preview& preview) {
    const Tokens& t = theme_.tokens();
    if (content_ != nullptr) content_->deleteLater();
    content_ = new QWidget(this);
    first_ = nullptr;
    setAccessibleName(QStringList({preview.kicker, preview.title}).join(QStringLiteral(": ")));
    setAccessibleDescription(
        QStringList({preview.text, preview.factValue + QLatin1Char(' ') + preview.factLabel, preview.meta})
            .join(QLatin1Char('\n'))
            .trimmed());
    column_ = new QVBoxLayout(content_);
    column_->setContentsMargins(paddingX, paddingY, paddingX, paddingY);
    column_->setSpacing(4);
    addKicker(preview);
    addText(preview.title, theme_.widgetFont(15, QFont::DemiBold), t.text, 3);
    addText(preview.text, theme_.widgetFont(), t.secondText, 2);
    addFact(preview);
    addText(preview.meta, theme_.widgetFont(12, QFont::Normal), t.thirdText, 1);
    addSuggestions(preview);
    if (preview.target.kind == LinkTarget::Kind::External) addOutsideButtons(preview.target.text);
    content_->setFixedWidth(theme_.scaled(cardWidth));
    content_->adjustSize();
    content_->show();
}

void PreviewCard::addKicker(const Preview& preview) {
    const Tokens& t = theme_.tokens();
    QColor colour = t.kindColour(preview.iconName.toStdString());
    if (preview.target.kind == LinkTarget::Kind::Nowhere) colour = t.error;
    auto* picture = new QLabel(content_);
    picture->setPixmap(iconPixmap(preview.iconName, colour, kickerIcon, devicePixelRatioF()));
    QFont capitals = theme_.widgetFont(12, QFont::DemiBold);
    capitals.setCapitalization(QFont::AllUppercase);
    capitals.setLetterSpacing(QFont::PercentageSpacing, 106);
    auto* row = new QHBoxLayout;
    row->setSpacing(7);
    row->addWidget(picture);
    row->addWidget(label(preview.kicker, capitals, t.secondText, content_), 1);
    column_->addLayout(row);
}

void PreviewCard::addText(const QString& text, const QFont& font, const QColor& colour, int lines) {
    if (!text.isEmpty())
        column_->addWidget(label(elidedLines(text, font, textWidth(theme_), lines), font, colour, content_));
}

void PreviewCard::addFact(const Preview& preview) {
    if (preview.factValue.isEmpty()) return;
    const QFont font = theme_.widgetFont(13, QFont::DemiBold);
    auto* value = label(preview.factValue, font, theme_.tokens().text, content_);
    const int room = textWidth(theme_) - value->sizeHint().width() - gap;
    if (room <= 0) return;
    const QFont small = theme_.widgetFont(12, QFont::Normal);
    auto* what = label(QFontMetrics(small).elidedText(preview.factLabel, Qt::ElideRight, room), small,
                       theme_.tokens().secondText, content_);
    auto* row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addWidget(value);
    row->addWidget(what, 1);
    column_->addLayout(row);
}

void PreviewCard::addSuggestions(const Preview& preview) {
    for (const Suggestion& one : preview.suggestions) {
        const library::Kind* kind = library_.findKind(one.kind);
        const QString name = kind == nullptr ? QStringLiteral("doc") : QString::fromStdString(kind->icon);
        const QString title = QString::fromStdString(one.title);
        constexpr int besideTitle = 50;
        auto* button =
            new QPushButton(icon(name, theme_.tokens().kindColour(name.toStdString())),
                            QFontMetrics(theme_.widgetFont())
                                .elidedText(title, Qt::ElideRight, textWidth(theme_) - besideTitle),
                            content_);
        button->setAccessibleName(title);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this,
                [this, article = one.article] { emit suggestionChosen(article); });
        column_->addWidget(button, 0, Qt::AlignLeft);
        if (first_ == nullptr) first_ = button;
    }
}

void PreviewCard::addOutsideButtons(const QString& address) {
    auto* open = new QPushButton(tr("Open in the browser"), content_);
    auto* copy = new QPushButton(tr("Copy address"), content_);
    open->setDefault(true);
    copy->setAutoDefault(true);
    connect(open, &QPushButton::clicked, this, [this, address] { emit outsideWanted(QUrl(address)); });
    connect(copy, &QPushButton::clicked, this, [this, address] {
        QApplication::clipboard()->setText(address);
        emit abandoned();
    });
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 0);
    row->addWidget(open);
    row->addWidget(copy);
    row->addStretch();
    column_->addLayout(row);
    first_ = open;
}

void PreviewCard::place(const LinkSpot& link) {
    const QRect spot(parentWidget()->mapFromGlobal(link.rect.topLeft()), link.rect.size());
    const QSize size = content_->size();
    const int room = parentWidget()->height() - statusHeight;
    if (link.beside && spot.left() > size.width() + 2 * gap) {
        const int top = std::clamp(spot.top(), gap, std::max(gap, room - gap - size.height()));
        setGeometry(QRect(QPoint(spot.left() - gap - size.width(), top), size));
        return;
    }
    const bool below = spot.bottom() + gap + size.height() <= room;
    const int y = below ? spot.bottom() + gap : spot.top() - gap - size.height();
    const int x = std::clamp(spot.left(), gap, std::max(gap, parentWidget()->width() - gap - size.width()));
    setGeometry(QRect(QPoint(x, std::max(gap, y)), size));
}

void PreviewCard::noticeFocus(QWidget* from, QWidget* to) {
    if (isVisible() && from != nullptr && isAncestorOf(from) && !isAncestorOf(to)) emit abandoned();
}

void PreviewCard::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    emit entered();
}

void PreviewCard::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    emit left();
}

void PreviewCard::showEvent(QShowEvent* event) {
    QFrame::showEvent(event);
    escape_->setEnabled(true);
}

void PreviewCard::hideEvent(QHideEvent* event) {
    escape_->setEnabled(false);
    shadow_->hide();
    QFrame::hideEvent(event);
}

void PreviewCard::paintEvent(QPaintEvent* /*event*/) {
    constexpr qreal half = 0.5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme_.tokens().strongLine);
    painter.setBrush(theme_.tokens().page);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
}

}  // namespace carrel::desktop
