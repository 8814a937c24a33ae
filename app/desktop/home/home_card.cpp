// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/home/home_card.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

#include "app/desktop/home/comparison_beginning.h"
#include "app/desktop/theme/elided_lines.h"

namespace carrel::desktop {

namespace {

constexpr int cardPad = 12;
constexpr int pictureSize = 16;
constexpr int titleHeight = 18;
constexpr int cardLineHeight = 17;
constexpr int barWidth = 150;
constexpr int barHeight = 4;
constexpr int countWidth = 76;
constexpr qreal radius = 8;

int heightOf(CardForm form) {
    switch (form) {
        case CardForm::Topic:
            return 104;
        case CardForm::Case:
            return 95;
        case CardForm::Path:
            return 38;
        case CardForm::Table:
            return tableHeight;
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
    for (const TableText::Row& row : content_.table.rows) {
        more.append(QString::fromStdString(row.aspect));
        for (std::size_t at = 0; at < row.cells.size(); ++at)
            more.append(QString::fromStdString(content_.table.columns[at] + ": " + row.cells[at]));
    }
    more.removeAll(QString());
    setAccessibleDescription(more.join(QStringLiteral(", ")));
}

void HomeCard::setProgress(const Progress& progress) {
    content_.progress = progress;
    name();
    update();
}

void HomeCard::setTable(const TableText& table) {
    content_.table = table;
    name();
    update();
}

QSize HomeCard::sizeHint() const {
    return {leastWidth(content_.form), theme_.scaled(heightOf(content_.form))};
}

int HomeCard::leastWidth(CardForm form) {
    if (form == CardForm::Path || form == CardForm::Table) return 4096;  // one in a row
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
    Canvas canvas(painter, rect(), layoutDirection(), theme_);
    const Tokens& t = theme_.tokens();
    canvas.box(canvas.rect(), radius, t.page,
               hasFocus()     ? t.accent
               : underMouse() ? t.strongLine
                              : t.line,
               hasFocus() ? 2 : 1);
    switch (content_.form) {
        case CardForm::Topic:
            paintTopic(canvas);
            break;
        case CardForm::Case:
            paintCase(canvas);
            break;
        case CardForm::Path:
            paintPath(canvas);
            break;
        case CardForm::Compact:
            paintCompact(canvas);
            break;
        case CardForm::Table:
            paintTable(canvas, content_.table, theme_);
            break;
    }
}

void HomeCard::paintIcon(Canvas& canvas, const QPointF& corner) const {
    canvas.icon(content_.icon, theme_.tokens().kindColour(content_.icon.toStdString()), corner, pictureSize);
}

void HomeCard::paintTitle(Canvas& canvas, const QRect& room) const {
    canvas.line(room, content_.title, theme_.uiFont(13, QFont::DemiBold), theme_.tokens().text);
}

void HomeCard::paintText(Canvas& canvas, const QRect& room, int lines) const {
    const QFont font = theme_.uiFont(12, QFont::Normal);
    canvas.lines(room, elidedLines(content_.text, font, room.width(), lines), font,
                 theme_.tokens().secondText);
}

void HomeCard::paintTopic(Canvas& canvas) const {
    const int wide = canvas.width() - 2 * cardPad;
    paintIcon(canvas, QPointF(cardPad, cardPad));
    paintTitle(canvas, {cardPad, 36, wide, titleHeight});
    paintText(canvas, {cardPad, 57, wide, 2 * cardLineHeight}, 2);
}

void HomeCard::paintCase(Canvas& canvas) const {
    const Tokens& t = theme_.tokens();
    const QFont small = theme_.uiFont(12, QFont::Normal);
    const int wide = canvas.width() - 2 * cardPad;
    paintIcon(canvas, QPointF(cardPad, 10));
    const QRect top(cardPad, 10, wide, pictureSize);
    canvas.line(top, content_.corner, small, t.secondText, Qt::AlignRight | Qt::AlignVCenter);
    const int corner = QFontMetrics(small).horizontalAdvance(content_.corner);
    canvas.line(top.adjusted(pictureSize + 6, 0, -corner - 6, 0), content_.above, small, t.secondText);
    paintTitle(canvas, {cardPad, 32, wide, titleHeight});
    paintText(canvas, {cardPad, 53, wide, 2 * cardLineHeight}, 2);
}

void HomeCard::paintCompact(Canvas& canvas) const {
    const int left = cardPad + pictureSize + 8;
    paintIcon(canvas, QPointF(cardPad, (canvas.height() - pictureSize) / 2.0));
    paintTitle(canvas, {left, 8, canvas.width() - left - cardPad, titleHeight});
    paintText(canvas, {left, 27, canvas.width() - left - cardPad, cardLineHeight}, 1);
}

void HomeCard::paintPath(Canvas& canvas) const {
    const int width = canvas.width();
    const bool wide = width > 560;
    const int right = width - cardPad - (wide ? countWidth + barWidth + 12 : countWidth);
    const int left = cardPad + pictureSize + 10;
    paintIcon(canvas, QPointF(cardPad, (canvas.height() - pictureSize) / 2.0));
    const QFont bold = theme_.uiFont(13, QFont::DemiBold);
    const int title = std::min(QFontMetrics(bold).horizontalAdvance(content_.title) + 1, right - left);
    paintTitle(canvas, {left, 0, title, canvas.height()});
    const QRect room(left + title + 8, (canvas.height() - cardLineHeight) / 2 + 1, right - left - title - 16,
                     cardLineHeight);
    if (room.width() > 40) paintText(canvas, room, 1);
    if (!content_.progress || content_.progress->all == 0) return;
    const Progress& progress = *content_.progress;
    canvas.line(
        QRect(width - cardPad - countWidth, 0, countWidth, canvas.height()),
        progress.read == progress.all ? tr("Done") : tr("%1 of %2").arg(progress.read).arg(progress.all),
        theme_.uiFont(12, QFont::Normal), theme_.tokens().secondText, Qt::AlignRight | Qt::AlignVCenter);
    if (wide) paintBar(canvas, QRectF(right, (canvas.height() - barHeight) / 2.0, barWidth, barHeight));
}

void HomeCard::paintBar(Canvas& canvas, QRectF bar) const {
    const Progress& progress = *content_.progress;
    canvas.box(bar, 2, theme_.tokens().line, {});
    bar.setWidth(bar.width() * static_cast<qreal>(progress.read) / static_cast<qreal>(progress.all));
    canvas.box(bar, 2, theme_.tokens().accent, {});
}

}  // namespace carrel::desktop
