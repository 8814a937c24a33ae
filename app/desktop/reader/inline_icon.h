// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTextCursor>
#include <QTextObjectInterface>

namespace carrel::desktop {

/// A small icon in a line of text, in the colour of the text: one character of the document.
class InlineIcon : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    static constexpr int objectType = QTextFormat::UserObject + 2;

    using QObject::QObject;

    /// Writes one behind the word before it; no line ends before or behind it but at a space. `around`: the
    /// format of that word.
    static void write(QTextCursor& cursor, const QString& iconName, const QTextCharFormat& around);

    QSizeF intrinsicSize(QTextDocument* document, int position, const QTextFormat& format) override;
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument* document, int position,
                    const QTextFormat& format) override;
};

}  // namespace carrel::desktop
