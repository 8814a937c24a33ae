// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/nav_row.h"

#include <QLocale>
#include <QPainter>

#include <utility>

#include "app/desktop/theme/canvas.h"

namespace carrel::desktop {

namespace {

constexpr int rowHeight = 28;
constexpr int navSide = 8;
constexpr int pictureSize = 16;
constexpr int textLeft = 32;
constexpr qreal navRadius = 6;

}  // namespace

NavRow::NavRow(const Theme& theme, const QString& text, QString icon, QWidget* parent)
    : QAbstractButton(parent), theme_(theme), icon_(std::move(icon)) {
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void NavRow::setCount(std::size_t count) {
    count_ = QLocale().toString(static_cast<qulonglong>(count));
    setAccessibleDescription(count_);
    update();
}

QSize NavRow::sizeHint() const {
    return {theme_.scaled(textLeft), theme_.scaled(rowHeight)};
}

void NavRow::paintEvent(QPaintEvent* /*event*/) {
    const Tokens& t = theme_.tokens();
    QPainter painter(this);
    Canvas canvas(painter, rect(), layoutDirection(), theme_);
    const QColor fill = isChecked() ? t.selected : underMouse() ? t.hover : QColor();
    canvas.box(canvas.rect(), navRadius, fill, hasFocus() ? t.accent : QColor());
    canvas.icon(icon_, isChecked() ? t.accent : t.secondText,
                QPointF(navSide, (rowHeight - pictureSize) / 2.0), pictureSize);
    canvas.line(canvas.rect().adjusted(textLeft, 0, -40, 0), text(),
                theme_.uiFont(13, isChecked() ? QFont::DemiBold : QFont::Normal), t.text);
    canvas.line(canvas.rect().adjusted(0, 0, -navSide, 0), count_, theme_.uiFont(12, QFont::Normal),
                t.quiet(isChecked() || underMouse()), Qt::AlignRight | Qt::AlignVCenter);
}

}  // namespace carrel::desktop
