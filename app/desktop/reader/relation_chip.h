// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTextObjectInterface>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// A relation as a pill with the other article's kind and title: one character of the document, one link.
class RelationChip : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int objectType = QTextFormat::UserObject + 1;

    /// `theme` outlives the chip.
    RelationChip(const Theme& theme, QObject* parent);

    /// The format of the character that stands for one chip. Without a relation it has its title only.
    static QTextCharFormat format(const QString& relation, const QString& title, const QString& icon,
                                  const QString& address);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;

private:
    const Theme& theme_;
};

}  // namespace carrel::desktop
