// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/compare/bar_title.h"

#include <QPainter>
#include <QStyle>

namespace carrel::desktop {

void BarTitle::setTitle(const QString& title) {
    setText(title);
    setToolTip(title);
}

QSize BarTitle::minimumSizeHint() const {
    return {fontMetrics().horizontalAdvance(QStringLiteral("MMM")), QLabel::minimumSizeHint().height()};
}

void BarTitle::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(rect(), static_cast<int>(side) | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width()));
}

}  // namespace carrel::desktop
