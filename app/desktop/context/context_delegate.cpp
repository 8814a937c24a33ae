// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/context_delegate.h"

#include <QLocale>
#include <QPainter>

#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

using Entry = PanelEntry;

constexpr int sectionHeight = 30;
constexpr int sectionGap = 16;  // above a section that isn't the first, with a line in its middle
constexpr int headingHeight = 25;
constexpr int groupHeight = 22;
constexpr int titleHeight = 26;
constexpr int excerptLine = 17;
constexpr int belowExcerpt = 5;
constexpr int side = 8;
constexpr int iconLeft = 17;
constexpr int textLeft = 40;
constexpr int outlineLeft = 30;
constexpr int barLeft = 18;
constexpr int depthIndent = 12;
constexpr int rightMargin = 15;
constexpr int chevron = 12;
constexpr int kindIcon = 16;
constexpr int buttonHeight = 22;
constexpr int buttonIcon = 13;
constexpr int buttonPadding = 8;
constexpr int buttonGap = 6;
constexpr qreal radius = 6;
constexpr qreal half = 0.5;

void drawElided(QPainter& painter, const QRect& room, const QString& text) {
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

const Entry* entryOf(const QModelIndex& index) {
    return index.data(ContextModel::EntryRole).value<const Entry*>();
}

QString iconOf(Entry::Offer offer) {
    return offer == Entry::Offer::Keep ? QStringLiteral("link") : QStringLiteral("close");
}

}  // namespace

ContextDelegate::ContextDelegate(const Theme& theme, QTreeView& tree)
    : QStyledItemDelegate(&tree), theme_(theme), tree_(tree) {}

QString ContextDelegate::keepText() {
    return tr("Link");
}

MarkedLinesLook ContextDelegate::excerptLook() const {
    const Tokens& t = theme_.tokens();
    return {theme_.uiFont(12, QFont::Normal), t.secondText, t.text, t.match};
}

int ContextDelegate::excerptWidth() const {
    return tree_.viewport()->width() - textLeft - rightMargin;
}

QRect ContextDelegate::buttonRect(const QModelIndex& index, const QRect& row) const {
    const Entry* entry = entryOf(index);
    if (entry == nullptr || entry->offer == Entry::Offer::None) return {};
    int width = buttonHeight;  // the cross alone: the title is what there is to read
    if (entry->offer == Entry::Offer::Keep) {
        const QFontMetrics metrics(theme_.uiFont(12, QFont::Medium));
        width = 2 * buttonPadding + buttonIcon + buttonGap + metrics.horizontalAdvance(keepText());
    }
    return {row.right() + 1 - rightMargin - width, row.y() + (titleHeight - buttonHeight) / 2, width,
            buttonHeight};
}

QSize ContextDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Entry* entry = entryOf(index);
    int height = sectionHeight + (index.row() > 0 ? sectionGap : 0);
    if (entry != nullptr) {
        height = entry->kind == Entry::Kind::Heading ? headingHeight
                 : entry->kind == Entry::Kind::Group ? groupHeight
                                                     : titleHeight;
        if (const int lines = countLines(entry->excerpt, excerptWidth(), excerptLook()); lines > 0)
            height += lines * excerptLine + belowExcerpt;
    }
    return {option.rect.width(), height};
}

void ContextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    const QRect row(0, option.rect.y(), tree_.viewport()->width(), option.rect.height());
    const Entry* entry = entryOf(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    if (entry == nullptr) {
        paintSection(*painter, row, index);
    } else if (entry->kind == Entry::Kind::Heading) {
        paintHeading(*painter, row, *entry, index.data(ContextModel::CurrentRole).toBool());
    } else if (entry->kind == Entry::Kind::Article) {
        paintArticle(*painter, row, index);
    } else {
        const bool more = entry->kind == Entry::Kind::More;
        painter->setFont(theme_.uiFont(more ? 13 : 12, more ? QFont::Medium : QFont::Normal));
        painter->setPen(more ? t.accent : t.thirdText);
        drawElided(*painter, row.adjusted(more ? textLeft : iconLeft, 0, -rightMargin, 0), entry->title);
    }
    painter->restore();
}

void ContextDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    const bool focused = tree_.hasFocus() && tree_.currentIndex() == index &&
                         option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const bool hovered =
        option.state.testFlag(QStyle::State_MouseOver) && index.flags().testFlag(Qt::ItemIsEnabled);
    if (!focused && !hovered) return;
    QRectF ground(side, option.rect.y(), tree_.viewport()->width() - 2 * side, option.rect.height());
    if (entryOf(index) == nullptr && index.row() > 0) ground.setTop(ground.top() + sectionGap);
    painter.setPen(focused ? QPen(t.accent) : QPen(Qt::NoPen));
    painter.setBrush(hovered ? QBrush(t.hover) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(ground.adjusted(half, half, -half, -half), radius, radius);
}

void ContextDelegate::paintSection(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    const int gap = index.row() > 0 ? sectionGap : 0;
    if (gap > 0) painter.fillRect(QRect(0, row.y() + gap / 2, row.width(), 1), t.line);
    const QRect line = row.adjusted(0, gap, 0, 0);
    const QString arrow =
        tree_.isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    painter.drawPixmap(QPointF(14, line.y() + (line.height() - chevron) / 2.0),
                       iconPixmap(arrow, t.thirdText, chevron, painter.device()->devicePixelRatioF()));
    constexpr int titleLeft = 32;
    painter.setFont(theme_.uiFont(12, QFont::DemiBold));
    painter.setPen(t.secondText);
    const QString title = index.data().toString();
    drawElided(painter, line.adjusted(titleLeft, 0, -rightMargin, 0), title);
    const int count = index.data(ContextModel::CountRole).toInt();
    if (count == 0) return;
    const int countLeft = titleLeft + painter.fontMetrics().horizontalAdvance(title) + side;
    painter.setFont(theme_.uiFont(12, QFont::Normal));
    painter.setPen(t.thirdText);
    drawElided(painter, line.adjusted(countLeft, 0, -rightMargin, 0), QLocale().toString(count));
}

void ContextDelegate::paintHeading(QPainter& painter, const QRect& row, const PanelEntry& entry,
                                   bool current) const {
    const Tokens& t = theme_.tokens();
    constexpr int barInset = 5;
    if (current)
        painter.fillRect(QRect(barLeft, row.y() + barInset, 2, row.height() - 2 * barInset), t.accent);
    painter.setFont(theme_.uiFont(13, current ? QFont::DemiBold : QFont::Normal));
    painter.setPen(current ? t.text : t.secondText);
    drawElided(painter, row.adjusted(outlineLeft + entry.depth * depthIndent, 0, -rightMargin, 0),
               entry.title);
}

void ContextDelegate::paintArticle(QPainter& painter, const QRect& row, const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    const Entry& entry = *entryOf(index);
    painter.drawPixmap(QPointF(iconLeft, row.y() + (titleHeight - kindIcon) / 2.0),
                       iconPixmap(entry.iconName, t.kindColour(entry.iconName.toStdString()), kindIcon,
                                  painter.device()->devicePixelRatioF()));
    QRect line(textLeft, row.y(), row.width() - textLeft - rightMargin, titleHeight);
    if (const QRect button = buttonRect(index, row); !button.isEmpty()) {
        paintButton(painter, button, index);
        line.setRight(button.left() - side);
    }
    if (!entry.note.isEmpty()) {
        painter.setFont(theme_.uiFont(12, QFont::Normal));
        painter.setPen(t.thirdText);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, entry.note);
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(entry.note) - side);
    }
    painter.setFont(theme_.uiFont());
    painter.setPen(t.text);
    drawElided(painter, line, entry.title);
    const QRect room(textLeft, row.y() + titleHeight - 1, excerptWidth(), row.height() - titleHeight);
    if (!entry.excerpt.text.isEmpty())
        paintMarkedLines(painter, room, entry.excerpt, excerptLine, excerptLook());
}

void ContextDelegate::paintButton(QPainter& painter, const QRect& button, const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    const Entry::Offer offer = entryOf(index)->offer;
    painter.setPen(t.strongLine);
    painter.setBrush(hoveredButton_ == index ? t.hover : t.page);
    painter.drawRoundedRect(QRectF(button).adjusted(half, half, -half, -half), radius, radius);
    const bool alone = offer == Entry::Offer::Remove;
    const qreal iconX = button.x() + (alone ? (button.width() - buttonIcon) / 2.0 : buttonPadding);
    painter.drawPixmap(
        QPointF(iconX, button.y() + (button.height() - buttonIcon) / 2.0),
        iconPixmap(iconOf(offer), t.secondText, buttonIcon, painter.device()->devicePixelRatioF()));
    if (alone) return;
    painter.setFont(theme_.uiFont(12, QFont::Medium));
    painter.setPen(t.text);
    painter.drawText(button.adjusted(buttonPadding + buttonIcon + buttonGap, 0, 0, 0),
                     Qt::AlignVCenter | Qt::TextSingleLine, keepText());
}

}  // namespace carrel::desktop
