// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QToolButton>

#include "app/desktop/editor/colour_row.h"
#include "app/desktop/theme/theme.h"
#include "core/personal/highlight.h"

namespace carrel::desktop {

/// What can be done with a highlight, beside its words: another colour, a comment, copy, remove. What is
/// written is told when the card closes, however it does.
class HighlightCard : public QFrame {
    Q_OBJECT

public:
    /// `theme` outlives the card.
    HighlightCard(const Theme& theme, QWidget* window);

    /// `place`: of the words, on the screen.
    void present(const personal::Highlight& highlight, const QRect& place);

signals:
    void changed(personal::HighlightId highlight, personal::Colour colour, const std::string& comment);
    void copyWanted(const QString& words);
    void removeWanted(personal::HighlightId highlight);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addButtons();
    QToolButton* addButton(const QString& text, QHBoxLayout& row);
    void choose(personal::Colour colour);
    void applyTheme();
    void placeBeside(const QRect& words);

    const Theme& theme_;
    personal::Highlight highlight_;
    ColourRow* colours_;
    QPlainTextEdit* comment_;
    QToolButton* copy_ = nullptr;
    QToolButton* remove_ = nullptr;
};

}  // namespace carrel::desktop
