// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/home/home_card.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <utility>

#include "app/desktop/theme/elided_lines.h"
#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int pad = 12;
constexpr int pictureSize = 16;
constexpr int titleHeight = 18;
constexpr int lineHeight = 17;
constexpr int barWidth = 150;
constexpr int barHeight = 4;
constexpr int countWidth = 76;
constexpr qreal radius = 8;
constexpr qreal half = 0.5;

int heightOf(CardForm form) {
    switch (form) {
        case CardForm::Topic:
            return 104;
        case CardForm::Case:
            return 95;
        case CardForm::Path:
            return 38;
        case CardForm::Compact:
            break;
    }
    return 52;
}

}  // namespace

HomeCard::HomeCard(const Theme& theme, CardText text, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), content_(std::move(text)) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setToolTip(content_.title);
    name();
    connect(this, &QAbstractButton::clicked, this,
            [this] { emit activated(library::ArticleKey(content_.article), OpenIn::Here); });
}

void HomeCard::name() {
    setAccessibleName(content_.title);
    QStringList more = {content_.above, content_.corner, content_.text};
    if (content_.progress)
        more.append(tr("%1 of %2 read").arg(content_.progress->read).arg(content_.progress->all));
    more.removeAll(QString());
    setAccessibleDescription(more.join(QStringLiteral(", ")));
}

void HomeCard::setProgress(const Progress& progress) {
    content_.progress = progress;
    name();
    update();
}

QSize HomeCard::sizeHint() const {
    return {leastWidth(content_.form), heightOf(content_.form)};
}

int HomeCard::leastWidth(CardForm form) {
    if (form == CardForm::Path) return 4096;  // one in a row
    return form == CardForm::Case ? 240 : 200;
}

void HomeCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        emit activated(library::ArticleKey(content_.article), openInFor(event->modifiers()));
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void HomeCard::mouseReleaseEvent(QMouseEvent* event) {
    const OpenIn where = openInFor(event->button(), event->modifiers());
    if (where == OpenIn::Here) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    setDown(false);
    if (rect().contains(event->pos())) emit activated(library::ArticleKey(content_.article), where);
}

void HomeCard::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter);
    switch (content_.form) {
        case CardForm::Topic:
            paintTopic(painter);
            break;
        case CardForm::Case:
            paintCase(painter);
            break;
        case CardForm::Path:
            paintPath(painter);
            break;
        case CardForm::Compact:
            paintCompact(painter);
            break;
    }
}

void HomeCard::paintFrame(QPainter& painter) const {
    const Tokens& t = theme_.tokens();
    painter.setBrush(t.page);
    painter.setPen(underMouse() ? t.strongLine : t.line);
    if (hasFocus()) painter.setPen(QPen(t.accent, 2));
    const qreal inset = hasFocus() ? 1 : half;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), radius, radius);
}

void HomeCard::paintIcon(QPainter& painter, const QPointF& place) const {
    painter.drawPixmap(
        place, iconPixmap(content_.icon, theme_.tokens().kindColour(content_.icon.toStdString()), pictureSize,
                          devicePixelRatioF()));
}

void HomeCard::paintTitle(QPainter& painter, const QRect& room) const {
    painter.setFont(theme_.uiFont(13, QFont::DemiBold));
    painter.setPen(theme_.tokens().text);
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(content_.title, Qt::ElideRight, room.width()));
}

void HomeCard::paintText(QPainter& painter, const QRect& room, int lines) const {
    const QFont font = theme_.uiFont(12, QFont::Normal);
    painter.setFont(font);
    painter.setPen(theme_.tokens().secondText);
    painter.drawText(room, Qt::AlignTop, elidedLines(content_.text, font, room.width(), lines));
}

void HomeCard::paintTopic(QPainter& painter) const {
    const int wide = width() - 2 * pad;
    paintIcon(painter, QPointF(pad, pad));
    paintTitle(painter, {pad, 36, wide, titleHeight});
    paintText(painter, {pad, 57, wide, 2 * lineHeight}, 2);
}

void HomeCard::paintCase(QPainter& painter) const {
    const int wide = width() - 2 * pad;
    paintIcon(painter, QPointF(pad, 10));
    painter.setFont(theme_.uiFont(12, QFont::Normal));
    painter.setPen(theme_.tokens().secondText);
    const QRect top(pad, 10, wide, pictureSize);
    painter.drawText(top, Qt::AlignRight | Qt::AlignVCenter, content_.corner);
    const int corner = painter.fontMetrics().horizontalAdvance(content_.corner);
    painter.drawText(
        top.adjusted(pictureSize + 6, 0, 0, 0), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(content_.above, Qt::ElideRight, wide - pictureSize - 12 - corner));
    paintTitle(painter, {pad, 32, wide, titleHeight});
    paintText(painter, {pad, 53, wide, 2 * lineHeight}, 2);
}

void HomeCard::paintCompact(QPainter& painter) const {
    const int left = pad + pictureSize + 8;
    paintIcon(painter, QPointF(pad, (height() - pictureSize) / 2.0));
    paintTitle(painter, {left, 8, width() - left - pad, titleHeight});
    paintText(painter, {left, 27, width() - left - pad, lineHeight}, 1);
}

void HomeCard::paintPath(QPainter& painter) const {
    const Tokens& t = theme_.tokens();
    const bool wide = width() > 560;
    const int right = width() - pad - (wide ? countWidth + barWidth + 12 : countWidth);
    const int left = pad + pictureSize + 10;
    paintIcon(painter, QPointF(pad, (height() - pictureSize) / 2.0));
    const QFont bold = theme_.uiFont(13, QFont::DemiBold);
    const int title = std::min(QFontMetrics(bold).horizontalAdvance(content_.title) + 1, right - left);
    paintTitle(painter, {left, 0, title, height()});
    const QRect room(left + title + 8, (height() - lineHeight) / 2 + 1, right - left - title - 16,
                     lineHeight);
    if (room.width() > 40) paintText(painter, room, 1);
    if (!content_.progress || content_.progress->all == 0) return;
    const Progress& progress = *content_.progress;
    painter.setFont(theme_.uiFont(12, QFont::Normal));
    painter.setPen(t.secondText);
    painter.drawText(
        QRect(width() - pad - countWidth, 0, countWidth, height()), Qt::AlignRight | Qt::AlignVCenter,
        progress.read == progress.all ? tr("Done") : tr("%1 of %2").arg(progress.read).arg(progress.all));
    if (!wide) return;
    painter.setPen(Qt::NoPen);
    QRectF bar(right, (height() - barHeight) / 2.0, barWidth, barHeight);
    painter.setBrush(t.line);
    painter.drawRoundedRect(bar, 2, 2);
    bar.setWidth(barWidth * static_cast<qreal>(progress.read) / static_cast<qreal>(progress.all));
    painter.setBrush(t.accent);
    painter.drawRoundedRect(bar, 2, 2);
}

}  // namespace carrel::desktop
