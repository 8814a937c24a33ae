// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include <vector>

#include "app/desktop/home/home_card.h"

namespace carrel::desktop {

/// A section of Home: a heading with a count, and cards side by side, as many rows as it may have.
class CardGrid : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the grid.
    CardGrid(const Theme& theme, const QString& title, CardForm form, QWidget* parent);

    /// Without its heading it is named by it still.
    void setHeadShown(bool shown);
    /// What the button at the right of the heading says, and more fully what it does.
    void setMoreText(const QString& text, const QString& name);
    /// `more`: there is a button to show all of them elsewhere. `rows`: at most so many; 0: all. `count`: how
    /// many there are, where these are only the first of them.
    void setCards(const std::vector<CardText>& cards, int rows, bool more, std::size_t count = 0);
    [[nodiscard]] const std::vector<HomeCard*>& cards() const { return cards_; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void activated(const library::ArticleKey& article, OpenIn where);
    void allWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] int columns(int width) const;
    /// How many cards have room.
    [[nodiscard]] int shown(int width) const;
    /// Where the cards begin, below the heading.
    [[nodiscard]] int top() const;
    void place();
    void placeHead(int shown);
    /// A rectangle, from the side where reading begins.
    [[nodiscard]] QRect placed(int x, int y, int width, int height) const;
    void applyTheme();

    const Theme& theme_;
    CardForm form_;
    QLabel* title_;
    QLabel* countLabel_;
    QPushButton* all_;
    std::vector<HomeCard*> cards_;
    int rows_ = 0;
    std::size_t count_ = 0;
    bool headShown_ = true;
};

}  // namespace carrel::desktop
