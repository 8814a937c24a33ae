// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/context/context_delegate.h"

#include <QLocale>

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

const Entry* entryOf(const QModelIndex& index) {
    return index.data(ContextModel::EntryRole).value<const Entry*>();
}

bool isHovered(const QStyleOptionViewItem& option, const QModelIndex& index) {
    return option.state.testFlag(QStyle::State_MouseOver) && index.flags().testFlag(Qt::ItemIsEnabled);
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
    return qRound(tree_.viewport()->width() / theme_.scale()) - textLeft - rightMargin;
}

QRect ContextDelegate::buttonRect(const QModelIndex& index, const QRect& row) const {
    const QRect button = buttonIn(index, qRound(row.width() / theme_.scale()));
    if (button.isEmpty()) return {};
    return Canvas::toPixels(button, row, tree_.layoutDirection(), theme_);
}

QRect ContextDelegate::buttonIn(const QModelIndex& index, int width) const {
    const Entry* entry = entryOf(index);
    if (entry == nullptr || entry->offer == Entry::Offer::None) return {};
    int wide = buttonHeight;  // the cross alone: the title is what there is to read
    if (entry->offer == Entry::Offer::Keep) {
        const QFontMetrics metrics(theme_.uiFont(12, QFont::Medium));
        wide = 2 * buttonPadding + buttonIcon + buttonGap + metrics.horizontalAdvance(keepText());
    }
    return {width - rightMargin - wide, (titleHeight - buttonHeight) / 2, wide, buttonHeight};
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
    return {option.rect.width(), theme_.scaled(height)};
}

void ContextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    const Entry* entry = entryOf(index);
    Canvas canvas(*painter, QRect(0, option.rect.y(), tree_.viewport()->width(), option.rect.height()),
                  option.direction, theme_);
    const QColor quiet = t.quiet(isHovered(option, index));
    paintGround(canvas, option, index);
    if (entry == nullptr) {
        paintSection(canvas, index, quiet);
    } else if (entry->kind == Entry::Kind::Heading) {
        paintHeading(canvas, *entry, index.data(ContextModel::CurrentRole).toBool());
    } else if (entry->kind == Entry::Kind::Article || entry->kind == Entry::Kind::Highlight) {
        paintArticle(canvas, index, quiet);
    } else {
        const bool more = entry->kind == Entry::Kind::More;
        canvas.line(canvas.rect().adjusted(more ? textLeft : iconLeft, 0, -rightMargin, 0), entry->title,
                    theme_.uiFont(more ? 13 : 12, more ? QFont::Medium : QFont::Normal),
                    more ? t.accent : t.thirdText);
    }
}

void ContextDelegate::paintGround(Canvas& canvas, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    const bool focused = tree_.hasFocus() && tree_.currentIndex() == index &&
                         option.state.testFlag(QStyle::State_KeyboardFocusChange);
    const bool hovered = isHovered(option, index);
    if (!focused && !hovered) return;
    const int above = entryOf(index) == nullptr && index.row() > 0 ? sectionGap : 0;
    canvas.box(canvas.rect().adjusted(side, above, -side, 0), radius, hovered ? t.hover : QColor(),
               focused ? t.accent : QColor());
}

void ContextDelegate::paintSection(Canvas& canvas, const QModelIndex& index, const QColor& quiet) const {
    const Tokens& t = theme_.tokens();
    const int gap = index.row() > 0 ? sectionGap : 0;
    if (gap > 0) canvas.fill(QRect(0, gap / 2, canvas.width(), 1), t.line);
    const QRect line = canvas.rect().adjusted(0, gap, 0, 0);
    const QString arrow =
        tree_.isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    canvas.icon(arrow, quiet, QPointF(14, line.y() + (line.height() - chevron) / 2.0), chevron);
    constexpr int titleLeft = 32;
    const QFont bold = theme_.uiFont(12, QFont::DemiBold);
    const QString title = index.data().toString();
    canvas.line(line.adjusted(titleLeft, 0, -rightMargin, 0), title, bold, t.secondText);
    const int count = index.data(ContextModel::CountRole).toInt();
    if (count == 0) return;
    const int countLeft = titleLeft + QFontMetrics(bold).horizontalAdvance(title) + side;
    canvas.line(line.adjusted(countLeft, 0, -rightMargin, 0), QLocale().toString(count),
                theme_.uiFont(12, QFont::Normal), quiet);
}

void ContextDelegate::paintHeading(Canvas& canvas, const PanelEntry& entry, bool current) const {
    const Tokens& t = theme_.tokens();
    constexpr int barInset = 5;
    if (current) canvas.fill(QRect(barLeft, barInset, 2, canvas.height() - 2 * barInset), t.accent);
    canvas.line(canvas.rect().adjusted(outlineLeft + entry.depth * depthIndent, 0, -rightMargin, 0),
                entry.title, theme_.uiFont(13, current ? QFont::DemiBold : QFont::Normal),
                current ? t.text : t.secondText);
}

void ContextDelegate::paintArticle(Canvas& canvas, const QModelIndex& index, const QColor& quiet) const {
    const Tokens& t = theme_.tokens();
    const Entry& entry = *entryOf(index);
    if (entry.kind == Entry::Kind::Highlight) {
        canvas.fill(QRect(barLeft + 4, 4, 3, canvas.height() - 8), t.ink(entry.colour).line);
    } else {
        canvas.icon(entry.iconName, t.kindColour(entry.iconName.toStdString()),
                    QPointF(iconLeft, (titleHeight - kindIcon) / 2.0), kindIcon);
    }
    QRect line(textLeft, 0, canvas.width() - textLeft - rightMargin, titleHeight);
    if (const QRect button = buttonIn(index, canvas.width()); !button.isEmpty()) {
        paintButton(canvas, button, index);
        line.setRight(button.left() - side);
    }
    if (!entry.note.isEmpty()) {
        const QFont small = theme_.uiFont(12, QFont::Normal);
        canvas.line(line, entry.note, small, quiet, Qt::AlignRight | Qt::AlignVCenter);
        line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(entry.note) - side);
    }
    canvas.line(line, entry.title, theme_.uiFont(), t.text);
    const QRect room(textLeft, titleHeight - 1, excerptWidth(), canvas.height() - titleHeight);
    if (!entry.excerpt.text.isEmpty())
        paintMarkedLines(canvas.painter(), canvas.placed(room), entry.excerpt, excerptLine, excerptLook());
}

void ContextDelegate::paintButton(Canvas& canvas, const QRect& button, const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    const Entry::Offer offer = entryOf(index)->offer;
    canvas.box(button, radius, hoveredButton_ == index ? t.hover : t.page, t.strongLine);
    const bool alone = offer == Entry::Offer::Remove;
    const qreal iconX = button.x() + (alone ? (button.width() - buttonIcon) / 2.0 : buttonPadding);
    canvas.icon(iconOf(offer), t.secondText,
                QPointF(iconX, button.y() + (button.height() - buttonIcon) / 2.0), buttonIcon);
    if (alone) return;
    canvas.line(button.adjusted(buttonPadding + buttonIcon + buttonGap, 0, 0, 0), keepText(),
                theme_.uiFont(12, QFont::Medium), t.text);
}

}  // namespace carrel::desktop
