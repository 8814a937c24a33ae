// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QObject>
#include <QPalette>

#include <map>
#include <utility>

#include "app/desktop/theme/line_cache.h"
#include "app/desktop/theme/tokens.h"

namespace carrel::desktop {

/// Which look the reader wants.
enum class Appearance { System, Light, Dark };

/// The type that articles are set in.
struct ReadingType {
    enum class Face { Sans, Serif };
    enum class Column { Narrow, Usual, Wide };
    Face face = Face::Sans;
    int pixels = 16;  ///< of the body; the other sizes follow
    Column column = Column::Usual;
    bool operator==(const ReadingType&) const = default;
};
inline constexpr int leastReadingPixels = 12;
inline constexpr int mostReadingPixels = 28;
/// Zoom of articles, in percent.
inline constexpr int leastZoom = 50;
inline constexpr int mostZoom = 300;

/// The look in force: colours and fonts. One object, made in main() and handed down by reference.
class Theme : public QObject {
    Q_OBJECT

public:
    enum class Scheme { Light, Dark };

    /// `system`: what the desktop asked for when the program began.
    explicit Theme(Scheme system, QObject* parent = nullptr);
    /// Before anything is made with it. 1: the design's own size.
    void setScale(qreal scale) { scale_ = scale; }

    [[nodiscard]] Scheme scheme() const { return scheme_; }
    [[nodiscard]] const Tokens& tokens() const;
    [[nodiscard]] QPalette palette() const;

    /// Of the interface in the measures of the design, where what is painted is scaled as a whole: 13 px.
    [[nodiscard]] QFont uiFont() const;
    /// Of an interface text of another size or weight.
    [[nodiscard]] QFont uiFont(int pixels, QFont::Weight weight) const;
    /// The same for a widget, which has to be given its size.
    [[nodiscard]] QFont widgetFont(int pixels = 13, QFont::Weight weight = QFont::Normal) const;
    /// Of headings in the reader.
    [[nodiscard]] QFont headingFont(int pixels) const;
    /// What was painted with these fonts.
    [[nodiscard]] LineCache& lines() const { return lines_; }
    /// By how much the interface is larger than it was designed, as the system's font is.
    [[nodiscard]] qreal scale() const { return scale_; }
    /// A measure of the design, in the pixels of the interface.
    [[nodiscard]] int scaled(int pixels) const { return qRound(pixels * scale_); }

    /// Of the text of articles, in pixels at the usual size.
    [[nodiscard]] QFont readingFont(int pixels, QFont::Weight weight) const;
    /// By how much an article is larger than usual: by the size of its text, the zoom, and the interface's
    /// scale.
    [[nodiscard]] qreal readingScale() const;
    /// How wide an article is set where there is room, in pixels; the zoom is in it.
    [[nodiscard]] int readingColumn() const;
    [[nodiscard]] const ReadingType& readingType() const { return reading_; }
    [[nodiscard]] int zoom() const { return zoom_; }

    /// How long what moves on the screen may take, in milliseconds; 0: it is there at once.
    [[nodiscard]] int motion() const { return motion_; }
    void setMotion(bool visible) { motion_ = visible ? usualMotion : 0; }

    void setAppearance(Appearance appearance);
    void setReadingType(const ReadingType& type);
    /// In percent; kept between leastZoom and mostZoom.
    void setZoom(int percent);
    /// To the next of the usual steps, up or with -1 down.
    void stepZoom(int by);

    /// What the desktop asks for, as far as it says so.
    static Scheme systemScheme();
    /// By how much its font is larger than usual; at least 1.
    static qreal systemScale();

signals:
    void changed();
    /// Articles are set in another type, size or width.
    void readingChanged();

private:
    static constexpr int usualMotion = 120;
    Scheme system_;
    Scheme scheme_;
    ReadingType reading_;
    int zoom_ = 100;
    qreal scale_ = 1;
    int motion_ = usualMotion;
    /// By pixels and weight: a font that is used again need not be looked up among the system's.
    mutable std::map<std::pair<int, QFont::Weight>, QFont> uiFonts_;
    mutable LineCache lines_;
};

}  // namespace carrel::desktop
