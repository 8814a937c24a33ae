// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/column_header.h"

#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QPainter>

#include "app/desktop/compare/comparison_model.h"
#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int headingHeight = 66;
constexpr int leastColumn = 170;
constexpr int headingSide = 14;
constexpr int kindSize = 16;
constexpr int crossSize = 24;
constexpr int titleTop = 10;
constexpr int titleHeight = 24;
constexpr int leadTop = 36;

}  // namespace

ColumnHeader::ColumnHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), theme_(theme) {
    setSectionResizeMode(QHeaderView::Stretch);
    setMinimumSectionSize(theme.scaled(leastColumn));
    setSectionsMovable(true);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMouseTracking(true);
    setAccessibleName(tr("Columns"));
    connect(this, &QHeaderView::sectionMoved, this, &ColumnHeader::passOnMove);
    connect(this, &QHeaderView::sectionClicked, this, &ColumnHeader::showMenu);
}

QSize ColumnHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), theme_.scaled(headingHeight)};
}

void ColumnHeader::paintSection(QPainter* painter, const QRect& rect, int column) const {
    const Tokens& t = theme_.tokens();
    const auto said = [&](int role) { return model()->headerData(column, Qt::Horizontal, role).toString(); };
    Canvas canvas(*painter, rect, layoutDirection(), theme_);
    canvas.fill(canvas.rect(), t.window);
    canvas.fill({0, canvas.height() - 1, canvas.width(), 1}, t.line);
    canvas.fill({canvas.width() - 1, 0, 1, canvas.height()}, t.line);
    int left = headingSide;
    if (const QString icon = said(ComparisonModel::IconRole); !icon.isEmpty()) {
        canvas.icon(icon, t.kindColour(icon.toStdString()), QPointF(left, titleTop + 4), kindSize);
        left += kindSize + 8;
    }
    const QFont font = theme_.uiFont(15, QFont::DemiBold);
    const int room = canvas.width() - left - headingSide - crossSize - kindSize;
    const QString title = QFontMetrics(font).elidedText(said(Qt::DisplayRole), Qt::ElideRight, room);
    const int width = QFontMetrics(font).horizontalAdvance(title);
    canvas.line({left, titleTop, width + 2, titleHeight}, title, font, t.text);
    canvas.icon(QStringLiteral("chevron-down"), t.secondText, QPointF(left + width + 6, titleTop + 6), 12);
    if (model()->columnCount() > 1) {
        const QRect cross(canvas.width() - headingSide - 16, titleTop + 4, 16, 16);
        if (hovered_ == column) canvas.box(cross.adjusted(-4, -4, 4, 4), 4, t.hover, {});
        canvas.icon(QStringLiteral("close"), t.secondText, cross.topLeft(), cross.width());
    }
    canvas.line({headingSide, leadTop, canvas.width() - 2 * headingSide, 18}, said(ComparisonModel::NoteRole),
                theme_.uiFont(12, QFont::Normal), t.secondText);
}

QRect ColumnHeader::sectionRect(int column) const {
    return {sectionViewportPosition(column), 0, sectionSize(column), viewport()->height()};
}

QRect ColumnHeader::crossRect(int column) const {
    const QRect section = sectionRect(column);
    const int width = qRound(section.width() / theme_.scale());
    return Canvas::toPixels({width - headingSide - 20, titleTop, crossSize, crossSize}, section,
                            layoutDirection(), theme_);
}

int ColumnHeader::crossAt(const QPoint& point) const {
    const int column = logicalIndexAt(point);
    return column >= 0 && model()->columnCount() > 1 && crossRect(column).contains(point) ? column : -1;
}

void ColumnHeader::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->button() == Qt::LeftButton ? crossAt(event->pos()) : -1;
    if (pressed_ < 0) QHeaderView::mousePressEvent(event);
}

void ColumnHeader::mouseReleaseEvent(QMouseEvent* event) {
    const int pressed = std::exchange(pressed_, -1);
    if (pressed < 0) {
        QHeaderView::mouseReleaseEvent(event);
    } else if (crossAt(event->pos()) == pressed) {
        emit removeWanted(pressed);
    }
}

bool ColumnHeader::viewportEvent(QEvent* event) {
    const int before = hovered_;
    if (event->type() == QEvent::MouseMove) hovered_ = crossAt(static_cast<QMouseEvent*>(event)->pos());
    if (event->type() == QEvent::Leave) hovered_ = -1;
    if (hovered_ != before) viewport()->update();
    return QHeaderView::viewportEvent(event);
}

void ColumnHeader::contextMenuEvent(QContextMenuEvent* event) {
    const int column = logicalIndexAt(event->pos());
    if (column >= 0) emit menuWanted(column, event->globalPos());
}

void ColumnHeader::showMenu(int column) {
    const QRect section = sectionRect(column);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    emit menuWanted(column, viewport()->mapToGlobal(mirrored ? section.bottomRight() : section.bottomLeft()));
}

void ColumnHeader::passOnMove(int column, int from, int to) {
    if (moving_) return;
    moving_ = true;
    moveSection(to, from);
    moving_ = false;
    // Not while the header still handles the drag.
    QMetaObject::invokeMethod(
        this, [this, column, to] { emit moveWanted(column, to); }, Qt::QueuedConnection);
}

}  // namespace carrel::desktop
