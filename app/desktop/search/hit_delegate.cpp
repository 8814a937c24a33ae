// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/hit_delegate.h"

#include "app/desktop/search/hit_list_model.h"
#include "app/desktop/search/marked_text.h"
#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int groupHeight = 28;
constexpr int hitHeight = 48;
constexpr int hitSide = 14;
constexpr int textLeft = 44;
constexpr int titleTop = 6;
constexpr int titleHeight = 18;
constexpr int snippetTop = 25;
constexpr int snippetHeight = 17;
constexpr int iconSize = 16;
constexpr int hitRadius = 6;

/// Returns where the section's name begins.
int paintSection(Canvas& canvas, const QRect& line, const search::Hit& hit, const Theme& theme) {
    if (!hit.section) return line.right() + 1;
    const QFont font = theme.uiFont(12, QFont::Normal);
    const QString section =
        QFontMetrics(font).elidedText(QStringLiteral("\u00A7 ") + QString::fromStdString(hit.section->title),
                                      Qt::ElideRight, line.width() / 2);
    canvas.line(line, section, font, theme.tokens().secondText, Qt::AlignRight | Qt::AlignVCenter);
    return line.right() + 1 - QFontMetrics(font).horizontalAdvance(section) - 10;
}

}  // namespace

HitDelegate::HitDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    const auto* hit = index.data(HitListModel::HitRole).value<const search::Hit*>();
    Canvas canvas(*painter, option.rect, option.direction, theme_);
    const auto* entry = index.data(HitListModel::EntryRole).value<const PaletteEntry*>();
    if (hit == nullptr && entry == nullptr) {
        canvas.line(canvas.rect().adjusted(hitSide, 9, -hitSide, -3), index.data().toString(),
                    theme_.uiFont(11, QFont::DemiBold), t.thirdText);
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected || option.state.testFlag(QStyle::State_MouseOver))
        canvas.box(canvas.rect().adjusted(6, 0, -6, 0), hitRadius, selected ? t.selected : t.hover, {});
    const QString name = index.data(HitListModel::IconRole).toString();
    canvas.icon(name, t.kindColour(name.toStdString()), QPointF(hitSide, titleTop + 1), iconSize);
    if (entry != nullptr) {
        const QRect line(textLeft, titleTop, canvas.width() - textLeft - hitSide, titleHeight);
        canvas.line(line, entry->title, theme_.uiFont(13, QFont::Medium), t.text);
        canvas.line(line.translated(0, snippetTop - titleTop), entry->detail,
                    theme_.uiFont(12, QFont::Normal), t.secondText);
        return;
    }
    QRect title(textLeft, titleTop, canvas.width() - textLeft - hitSide, titleHeight);
    title.setRight(paintSection(canvas, title, *hit, theme_) - 1);
    paintMarkedText(*painter, canvas.placed(title), hit->title, hit->titleMarks,
                    {theme_.uiFont(13, QFont::Medium), t.text, theme_.uiFont(13, QFont::Bold), t.accent, {}});
    const QRect snippet(textLeft, snippetTop, canvas.width() - textLeft - hitSide, snippetHeight);
    const QFont small = theme_.uiFont(12, QFont::Normal);
    paintMarkedText(*painter, canvas.placed(snippet), hit->snippet.text, hit->snippet.marks,
                    {small, t.secondText, small, t.text, t.match});
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool group = !index.flags().testFlag(Qt::ItemIsSelectable);
    return {option.rect.width(), theme_.scaled(group ? groupHeight : hitHeight)};
}

}  // namespace carrel::desktop
