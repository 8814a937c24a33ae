// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAction>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QWidget>

#include "app/desktop/map/map_export.h"
#include "app/desktop/map/map_state.h"
#include "app/desktop/map/panel/kind_chips.h"

namespace carrel::desktop {

/// What stands above the map: kinds, what is looked for, how far it goes, which connections, graph or list.
class MapBar : public QWidget {
    Q_OBJECT

public:
    /// Both outlive the bar.
    MapBar(const Theme& theme, const library::Description& library, QWidget* parent);

    void setState(const MapState& state);
    /// Kinds and connections of it, and how many there are.
    void setPicture(const MapPicture& picture);
    /// In the place of how many there are.
    void tell(const QString& message);
    [[nodiscard]] QString wanted() const { return find_->text().trimmed(); }
    void setFound(std::size_t count);

signals:
    void kindsHidden(const std::set<std::string>& kinds);
    void typesHidden(const std::set<std::string>& types);
    void stepsWanted(std::uint32_t steps);
    void wholeWanted();
    void listWanted(bool list);
    void exportWanted(MapExport::Form form);
    /// What is looked for is another.
    void searched();
    void nextWanted();

private:
    QLayout* makeTop();
    QLayout* makeRow();
    QWidget* makeSteps();
    QWidget* makeSwitch();
    void makeMenus();
    void connectParts();
    void fillConnections(const MapTally& tally);
    void applyTheme();

    const Theme& theme_;
    const library::Description& library_;
    MapState state_;
    KindChips* chips_;
    QLineEdit* find_;
    QAction* findIcon_ = nullptr;
    QButtonGroup* steps_;
    QButtonGroup* views_;
    QToolButton* connections_;
    QToolButton* export_;
    QLabel* facts_;
};

}  // namespace carrel::desktop
