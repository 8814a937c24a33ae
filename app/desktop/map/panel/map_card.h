// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "app/desktop/map/map_picture.h"
#include "app/desktop/map/panel/fold_section.h"
#include "app/desktop/navigation/open_in.h"

namespace carrel::desktop {

/// The column beside the map: what is selected, the way to it from the centre, and what it is connected with.
class MapCard : public QScrollArea {
    Q_OBJECT

public:
    /// Both outlive the card.
    MapCard(const Theme& theme, const library::Description& library, QWidget* parent);

    /// `article`: a place in the picture; absent: nothing is selected.
    void setArticle(const MapPicturePtr& picture, std::optional<std::size_t> article);

signals:
    void openWanted(OpenIn where);
    void centreWanted();
    void selected(std::size_t article);

private:
    QWidget* makeHead();
    void showArticle();
    void showLibrary();
    void fillPath();
    void fillConnections();
    void fillKeys();
    QWidget* rowOf(std::size_t article, const QString& word, bool step);
    void applyTheme();

    const Theme& theme_;
    const library::Description& library_;
    MapPicturePtr picture_;
    std::optional<std::size_t> article_;
    QLabel* kindIcon_;
    QLabel* kicker_;
    QLabel* title_;
    QLabel* lead_;
    QPushButton* open_;
    QPushButton* centre_;
    FoldSection* path_;
    FoldSection* connections_;
    FoldSection* keys_;
};

}  // namespace carrel::desktop
