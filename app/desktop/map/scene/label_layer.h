// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QGraphicsItem>

#include "app/desktop/map/scene/label_plan.h"

namespace carrel::desktop {

/// Names beside shapes, and words on lines.
class LabelLayer : public QGraphicsItem {
public:
    /// `drawing` outlives the layer.
    explicit LabelLayer(const MapDrawing& drawing);

    void setPlan(LabelPlan plan);
    [[nodiscard]] const LabelPlan& plan() const { return plan_; }
    [[nodiscard]] QRectF boundingRect() const override { return bounds_; }
    [[nodiscard]] QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintLabel(QPainter& painter, const LabelPlan::Label& label) const;
    void paintWord(QPainter& painter, const LabelPlan::Word& word) const;

    const MapDrawing& drawing_;
    LabelPlan plan_;
    QRectF bounds_;
};

}  // namespace carrel::desktop
