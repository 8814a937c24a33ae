// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/search/hit_delegate.h"

#include <QPainter>

#include "app/desktop/search/hit_list_model.h"
#include "app/desktop/search/marked_text.h"
#include "app/desktop/theme/icons.h"

namespace carrel::desktop {

namespace {

constexpr int groupHeight = 28;
constexpr int hitHeight = 48;
constexpr int side = 14;
constexpr int textLeft = 44;
constexpr int titleTop = 6;
constexpr int titleHeight = 18;
constexpr int snippetTop = 25;
constexpr int snippetHeight = 17;
constexpr int iconSize = 16;

void paintSelection(QPainter& painter, const QStyleOptionViewItem& option, const Tokens& t) {
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (!selected && !option.state.testFlag(QStyle::State_MouseOver)) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(selected ? t.selected : t.hover);
    constexpr int radius = 6;
    painter.drawRoundedRect(option.rect.adjusted(6, 0, -6, 0), radius, radius);
}

qreal paintSection(QPainter& painter, const QRectF& line, const search::Hit& hit, const Theme& theme) {
    if (!hit.section) return line.right();
    const QFont font = theme.uiFont(12, QFont::Normal);
    painter.setFont(font);
    painter.setPen(theme.tokens().secondText);
    const QString section =
        QFontMetricsF(font).elidedText(QStringLiteral("\u00A7 ") + QString::fromStdString(hit.section->title),
                                       Qt::ElideRight, line.width() / 2);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, section);
    return line.right() - QFontMetricsF(font).horizontalAdvance(section) - 10;
}

}  // namespace

HitDelegate::HitDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), theme_(theme) {}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    const auto* hit = index.data(HitListModel::HitRole).value<const search::Hit*>();
    const QRectF row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (hit == nullptr) {
        painter->setFont(theme_.uiFont(11, QFont::DemiBold));
        painter->setPen(t.thirdText);
        painter->drawText(row.adjusted(side, 9, -side, -3), Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    paintSelection(*painter, option, t);
    const QString name = index.data(HitListModel::IconRole).toString();
    painter->drawPixmap(
        QPointF(row.x() + side, row.y() + titleTop + 1),
        iconPixmap(name, t.kindColour(name.toStdString()), iconSize, painter->device()->devicePixelRatioF()));
    QRectF title(row.x() + textLeft, row.y() + titleTop, row.width() - textLeft - side, titleHeight);
    title.setRight(paintSection(*painter, title, *hit, theme_));
    paintMarkedText(*painter, title, hit->title, hit->titleMarks,
                    {theme_.uiFont(13, QFont::Medium), t.text, theme_.uiFont(13, QFont::Bold), t.accent, {}});
    const QRectF snippet(row.x() + textLeft, row.y() + snippetTop, row.width() - textLeft - side,
                         snippetHeight);
    const QFont small = theme_.uiFont(12, QFont::Normal);
    paintMarkedText(*painter, snippet, hit->snippet.text, hit->snippet.marks,
                    {small, t.secondText, small, t.text, t.match});
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool group = index.data(HitListModel::HitRole).value<const search::Hit*>() == nullptr;
    return {option.rect.width(), group ? groupHeight : hitHeight};
}

}  // namespace carrel::desktop
