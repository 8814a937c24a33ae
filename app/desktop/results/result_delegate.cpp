// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/results/result_delegate.h"

#include <algorithm>

#include "app/desktop/context/marked_lines.h"
#include "app/desktop/results/result_model.h"
#include "app/desktop/search/marked_text.h"

namespace carrel::desktop {

namespace {

constexpr int resultSide = 12;
constexpr int resultLeft = 40;
constexpr int resultTop = 9;
constexpr int resultTitle = 19;
constexpr int resultLine = 19;
constexpr int resultHeight = 95;
constexpr int resultIcon = 16;
constexpr int resultTag = 18;
constexpr int resultTagPadding = 6;

const workspace::Result& resultOf(const QModelIndex& index) {
    return *index.data(ResultModel::ResultRole).value<const workspace::Result*>();
}

}  // namespace

ResultDelegate::ResultDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), theme_(theme) {}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const {
    return {option.rect.width(), theme_.scaled(resultHeight)};
}

void ResultDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Tokens& t = theme_.tokens();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool filled = selected || option.state.testFlag(QStyle::State_MouseOver);
    Canvas canvas(*painter, option.rect, option.direction, theme_);
    if (filled) canvas.fill(canvas.rect(), selected ? t.selected : t.hover);
    canvas.fill(QRect(0, canvas.height() - 1, canvas.width(), 1), t.line);
    if (option.state.testFlag(QStyle::State_HasFocus) &&
        option.state.testFlag(QStyle::State_KeyboardFocusChange))
        canvas.box(canvas.rect().adjusted(1, 1, -1, -2), 4, {}, t.accent);
    paintTitle(canvas, index, filled);
    const workspace::Result& result = resultOf(index);
    const QRect snippet(resultLeft, resultTop + resultTitle, canvas.width() - resultLeft - resultSide,
                        2 * resultLine);
    paintMarkedLines(*painter, canvas.placed(snippet), {result.hit.snippet.text, result.hit.snippet.marks},
                     resultLine, {theme_.uiFont(13, QFont::Normal), t.secondText, t.text, t.match, 2});
    paintTags(canvas, index, filled);
}

void ResultDelegate::paintTitle(Canvas& canvas, const QModelIndex& index, bool filled) const {
    const Tokens& t = theme_.tokens();
    const QString name = index.data(ResultModel::IconRole).toString();
    canvas.icon(name, t.kindColour(name.toStdString()), QPointF(resultSide, resultTop + 1), resultIcon);
    const QFont small = theme_.uiFont(12, QFont::Normal);
    QRect line(resultLeft, resultTop, canvas.width() - resultLeft - resultSide, resultTitle);
    const QString year = index.data(ResultModel::YearRole).toString();
    canvas.line(line, year, small, t.quiet(filled), Qt::AlignRight | Qt::AlignVCenter);
    if (!year.isEmpty()) line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(year) - 10);
    const workspace::Result& result = resultOf(index);
    paintMarkedText(
        canvas.painter(), canvas.placed(line), result.hit.title, result.hit.titleMarks,
        {theme_.uiFont(13, QFont::DemiBold), t.text, theme_.uiFont(13, QFont::DemiBold), t.text, t.match});
}

void ResultDelegate::paintTags(Canvas& canvas, const QModelIndex& index, bool filled) const {
    const Tokens& t = theme_.tokens();
    const QFont font = theme_.uiFont(11, QFont::Normal);
    const QFont small = theme_.uiFont(12, QFont::Normal);
    const QString facts = index.data(ResultModel::FactsRole).toString();
    const int factsWidth = QFontMetrics(small).horizontalAdvance(facts);
    int x = resultLeft;
    const int y = canvas.height() - resultTag - 9;
    for (const std::string& each : resultOf(index).tags) {
        const QString tag = QString::fromStdString(each);
        const int wide = QFontMetrics(font).horizontalAdvance(tag) + 2 * resultTagPadding;
        if (x + wide + factsWidth + resultSide > canvas.width()) break;
        const QRect box(x, y, wide, resultTag);
        canvas.box(box, 4, filled ? t.page : t.side, t.line);
        canvas.line(box.adjusted(resultTagPadding, 0, -resultTagPadding + 1, 0), tag, font, t.secondText);
        x += wide + 6;
    }
    canvas.line(QRect(x, y, canvas.width() - x - resultSide, resultTag), facts, small, t.quiet(filled));
}

}  // namespace carrel::desktop
