// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

#include <array>
#include <string>

#include "core/personal/colour.h"

namespace carrel::desktop {

/// What highlighted words lie on.
struct Ink {
    QColor fill;
    QColor line;  ///< below the words
};

/// The colours of one scheme, by their role. Text tokens reach a contrast of 4.5 on the fills they are used
/// on, icons and edges 3 (WCAG 2).
struct Tokens {
    bool dark = false;
    QColor page, window, side, field;
    QColor line, strongLine, edge, hover, selected;
    QColor text, secondText, thirdText;
    QColor accent, onAccent, softAccent, accentLine;
    QColor match;
    std::array<Ink, personal::colourNames.size()> inks;  ///< in the order of personal::Colour
    QColor warning, softWarning, error, softError;
    QColor scroll, dim;
    QColor responsibility, driver, caseStudy, role, comparison, term;

    /// Text is readable on it.
    [[nodiscard]] const Ink& ink(personal::Colour colour) const {
        return inks.at(static_cast<std::size_t>(colour));
    }
    /// Of a row's side notes: third text where the row has no fill, on which it would be hard to read.
    [[nodiscard]] QColor quiet(bool filled) const { return filled ? secondText : thirdText; }
    /// Of a kind's icon, by the icon's name; secondary text for icons without a colour of their own.
    [[nodiscard]] QColor kindColour(const std::string& icon) const;
};

const Tokens& lightTokens();
const Tokens& darkTokens();

}  // namespace carrel::desktop
