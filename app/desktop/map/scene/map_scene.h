// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGraphicsScene>
#include <QVariantAnimation>

#include "app/desktop/map/scene/map_drawing.h"

namespace carrel::desktop {

class FocusLayer;
class LabelLayer;
class LineLayer;
class NodeLayer;

/// The map as it is drawn. Knows what is selected, but not what that means.
class MapScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit MapScene(QObject* parent = nullptr);
    ~MapScene() override;

    /// What was selected stays so where it is still there. Articles go to their new places within `duration`
    /// milliseconds; 0: they are there at once.
    void setPicture(const MapPicturePtr& picture, int duration);
    void setTokens(const Tokens& tokens);
    /// Of the view, for which labels are chosen.
    void setZoom(qreal zoom);
    void setFocused(bool focused);
    void select(std::optional<std::size_t> article);
    void hover(std::optional<std::size_t> article);
    /// Of what is looked for; absent: nothing is.
    void setMatches(const std::optional<std::set<std::size_t>>& matches);

    [[nodiscard]] const MapPicturePtr& picture() const { return drawing_.picture; }
    [[nodiscard]] const MapDrawing& drawing() const { return drawing_; }
    [[nodiscard]] const LabelLayer& labels() const { return *labels_; }
    [[nodiscard]] std::optional<std::size_t> selected() const { return drawing_.selected; }
    /// The article whose shape, or label, is at a point.
    [[nodiscard]] std::optional<std::size_t> articleAt(const QPointF& point) const;

private:
    void moveTo(qreal part);
    void stand();
    void planAgain();
    [[nodiscard]] std::vector<QPointF> beginnings(const MapPicture& next) const;

    MapDrawing drawing_;
    std::vector<QPointF> from_;  ///< where articles were when they began to move
    QVariantAnimation* move_;
    LineLayer* lines_;
    FocusLayer* focus_;
    NodeLayer* nodes_;
    LabelLayer* labels_;
};

}  // namespace carrel::desktop
