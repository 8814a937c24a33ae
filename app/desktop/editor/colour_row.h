// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>
#include <QWidget>

#include <vector>

#include "app/desktop/theme/theme.h"
#include "core/personal/colour.h"

namespace carrel::desktop {

/// A colour that can be chosen.
class ColourButton : public QAbstractButton {
    Q_OBJECT

public:
    /// `theme` outlives the button.
    ColourButton(const Theme& theme, personal::Colour colour, QWidget* parent);

    [[nodiscard]] personal::Colour colour() const { return colour_; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& theme_;
    personal::Colour colour_;
};

/// The colours, one of which is chosen; its name stands behind them.
class ColourRow : public QWidget {
    Q_OBJECT

public:
    enum class Colours { OneOrNone, OneOfThem };
    /// `theme` outlives the row.
    ColourRow(const Theme& theme, Colours colours, QWidget* parent);

    void setColour(personal::Colour colour);

signals:
    void chosen(personal::Colour colour);

private:
    std::vector<ColourButton*> buttons_;
};

}  // namespace carrel::desktop
