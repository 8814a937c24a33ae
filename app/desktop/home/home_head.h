// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QWidget>

#include "app/desktop/home/card_grid.h"

namespace carrel::desktop {

/// The top of Home: what the library is, and beside it, where there is room, what was read last; before
/// anything was read, where to begin.
class HomeHead : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the head. `first`: title of the article to begin with; empty: there is none.
    HomeHead(const Theme& theme, const QString& title, const QString& facts, const QString& first,
             QWidget* parent);

    /// What was read last, the newest first.
    void setReading(const std::vector<CardText>& cards);

signals:
    void activated(const library::ArticleKey& article, OpenIn where);
    /// The article to begin with.
    void firstWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeInvitation(const QString& first);
    void applyTheme();

    const Theme& theme_;
    QBoxLayout* row_;
    QLabel* title_;
    QLabel* facts_;
    CardGrid* reading_;
    QLabel* heading_;  ///< of the invitation
    QLabel* words_;
    QPushButton* begin_;
    QWidget* invitation_;
};

}  // namespace carrel::desktop
