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

    void setAppearance(Appearance appearance);

    /// What the desktop asks for, as far as it says so.
    static Scheme systemScheme();

signals:
    void changed();

private:
    Scheme system_;
    Scheme scheme_;
};

}  // namespace carrel::desktop
