// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>

#include "app/desktop/theme/tokens.h"

namespace carrel::desktop {

/// Which look the reader wants.
enum class Appearance { System, Light, Dark };

/// The type that articles are set in.
struct ReadingType {
    enum class Face { Sans, Serif };
    Face face = Face::Sans;
    int pixels = 16;  ///< of the body; the other sizes follow
    bool operator==(const ReadingType&) const = default;
};
inline constexpr int leastReadingPixels = 12;
inline constexpr int mostReadingPixels = 28;

/// The look in force: colours and fonts. One object, made in main() and handed down by reference.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Scheme { Light, Dark };

    /// `system`: what the desktop asked for when the program began.
    explicit Theme(Scheme system, QObject* parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return scheme_; }
    [[nodiscard]] const Tokens& tokens() const;
    [[nodiscard]] QPalette palette() const;

    /// Of the interface, 13 px at 100 %.
    [[nodiscard]] QFont uiFont() const;
    /// Of an interface text of another size or weight.
    [[nodiscard]] QFont uiFont(int pixels, QFont::Weight weight) const;
    /// Of headings in the reader.
    [[nodiscard]] QFont headingFont(int pixels) const;

    /// Of the text of articles, in pixels at the usual size.
    [[nodiscard]] QFont readingFont(int pixels, QFont::Weight weight) const;
    /// By how much an article is larger than usual.
    [[nodiscard]] qreal readingScale() const;

    void setAppearance(Appearance appearance);
    void setReadingType(const ReadingType& type);

    /// What the desktop asks for, as far as it says so.
    static Scheme systemScheme();

signals:
    void changed();

private:
    Scheme system_;
    Scheme scheme_;
    ReadingType reading_;
};

}  // namespace carrel::desktop
