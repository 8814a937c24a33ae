// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

#include "app/desktop/map/map_canvas.h"
#include "app/desktop/map/map_export.h"
#include "app/desktop/map/map_finder.h"
#include "app/desktop/map/map_list_model.h"
#include "app/desktop/map/map_state.h"
#include "app/desktop/map/panel/map_bar.h"
#include "app/desktop/map/panel/map_card.h"
#include "app/desktop/navigation/state_page.h"

namespace carrel::desktop {

/// What the page works with; all of it outlives the page.
struct MapParts {
    const Theme& theme;
    const library::Description& library;
    MapFinder::Read read;
};

/// What lies around an article, or in the whole library: as a graph or as a list, beside it what is selected.
class MapPage : public StatePage {
    Q_OBJECT

public:
    MapPage(const MapParts& parts, QWidget* parent);

    void setState(const QString& state) override;
    [[nodiscard]] QString state() const override;

    [[nodiscard]] const MapScene& scene() const { return *scene_; }
    [[nodiscard]] MapView& view() { return canvas_->view(); }
    [[nodiscard]] MapExport& exports() { return *export_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();
    void makeList();
    void connectBar();
    void connectParts();
    void connectView();
    /// Asks for what is to be shown now.
    void ask();
    void take(const MapPicturePtr& picture);
    void showFailure(const QString& why);
    void showEmpty();
    /// What is selected is another; the place follows.
    void select(std::optional<std::size_t> article);
    void showSelected();
    void selectInList(std::size_t article);
    void open(std::size_t article, OpenIn where);
    void centreOn(std::size_t article);
    /// Another state of the same place; `again`: the map has to be read.
    void change(const MapState& state, bool again);
    void followState();
    void setSteps(std::uint32_t steps);
    void showWhole();
    void showList(bool list);
    void search();
    void stepSearch();
    void announce();
    void applyTheme();
    [[nodiscard]] QString centreName() const;

    MapParts parts_;
    MapState state_;
    MapScene* scene_;
    MapFinder* finder_;
    MapListModel* model_;
    MapExport* export_;
    MapBar* bar_;
    QSplitter* columns_;
    QStackedWidget* content_;
    MapCanvas* canvas_;
    QTreeView* list_;
    QLabel* message_;
    MapCard* card_;
    std::vector<std::size_t> found_;  ///< of what is looked for
};

}  // namespace carrel::desktop
