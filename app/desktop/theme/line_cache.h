// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QString>

namespace carrel::desktop {

/// A line of text as it is painted.
struct PaintedLine {
    QStaticText text;
    QSizeF size;
};

/// Lines that were painted, elided and with their glyphs: lists paint the same few words over and over, and
/// most of the time would go to shaping them. Keeps the last thousand.
class LineCache {
public:
    LineCache() : lines_(mostLines) {}

    /// `text` in one line, elided where it is wider than `width`. Lives until the next call.
    [[nodiscard]] const PaintedLine& find(const QString& text, const QFont& font, int width);

private:
    static constexpr int mostLines = 1000;

    struct Key {
        QString text;
        QFont font;
        int width;
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed) {
            return qHashMulti(seed, key.text, key.width, key.font.pixelSize(), key.font.weight());
        }
    };
    QCache<Key, PaintedLine> lines_;
};

}  // namespace carrel::desktop
