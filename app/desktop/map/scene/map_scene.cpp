// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/scene/map_scene.h"

#include <algorithm>

#include "app/desktop/map/scene/focus_layer.h"
#include "app/desktop/map/scene/label_layer.h"
#include "app/desktop/map/scene/line_layer.h"
#include "app/desktop/map/scene/node_layer.h"

namespace carrel::desktop {

namespace {

constexpr qreal boundsMargin = 24;  // for rings around what is selected

}  // namespace

MapScene::MapScene(QObject* parent)
    : QGraphicsScene(parent),
      move_(new QVariantAnimation(this)),
      lines_(new LineLayer(drawing_)),
      focus_(new FocusLayer(drawing_)),
      nodes_(new NodeLayer(drawing_)),
      labels_(new LabelLayer(drawing_)) {
    setItemIndexMethod(NoIndex);  // there are four items
    for (QGraphicsItem* layer : std::initializer_list<QGraphicsItem*>{lines_, focus_, nodes_, labels_})
        addItem(layer);
    move_->setStartValue(0.0);
    move_->setEndValue(1.0);
    move_->setEasingCurve(QEasingCurve::OutCubic);
    connect(move_, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& part) { moveTo(part.toDouble()); });
    connect(move_, &QVariantAnimation::finished, this, &MapScene::stand);
}

MapScene::~MapScene() {
    move_->stop();
    clear();  // the layers go before what they draw
}

std::vector<QPointF> MapScene::beginnings(const MapPicture& next) const {
    std::vector<QPointF> places = next.layout.places;
    if (drawing_.picture == nullptr) return places;
    for (std::size_t at = 0; at < places.size(); ++at) {
        const auto before = drawing_.picture->graph.find(next.graph.articles[at].key);
        if (before) places[at] = drawing_.places[*before];
    }
    return places;
}

void MapScene::setPicture(const MapPicturePtr& picture, int duration) {
    constexpr std::size_t mostMoved = 400;
    std::optional<std::size_t> selected;
    if (drawing_.picture != nullptr && drawing_.selected)
        selected = picture->graph.find(drawing_.picture->graph.articles[*drawing_.selected].key);
    move_->stop();
    const bool moves =
        duration > 0 && drawing_.picture != nullptr && picture->layout.places.size() <= mostMoved;
    from_ = moves ? beginnings(*picture) : picture->layout.places;
    drawing_.picture = picture;
    drawing_.selected = selected;
    drawing_.hovered.reset();
    drawing_.matches.reset();
    QRectF bounds = picture->bounds();
    setSceneRect(bounds);
    for (const QPointF& place : from_)
        bounds |= QRectF(place - QPointF(1, 1), QSizeF(2, 2));
    bounds.adjust(-boundsMargin, -boundsMargin, boundsMargin, boundsMargin);
    lines_->setBounds(bounds);
    nodes_->setBounds(bounds);
    drawing_.moving = moves;
    moveTo(moves ? 0 : 1);
    if (moves) {
        planAgain();
        move_->setDuration(duration);
        move_->start();
    } else {
        stand();
    }
}

void MapScene::moveTo(qreal part) {
    if (drawing_.picture == nullptr) return;
    const std::vector<QPointF>& to = drawing_.picture->layout.places;
    drawing_.places.resize(to.size());
    for (std::size_t at = 0; at < to.size(); ++at)
        drawing_.places[at] = from_[at] + (to[at] - from_[at]) * part;
    focus_->refresh();
    update();
}

void MapScene::stand() {
    constexpr qreal cell = 200;
    drawing_.moving = false;
    const QRectF bounds = drawing_.picture->bounds();
    drawing_.nodes = CellIndex(bounds, cell);
    drawing_.lines = CellIndex(bounds, cell);
    for (std::size_t at = 0; at < drawing_.places.size(); ++at)
        drawing_.nodes.add(
            static_cast<std::uint32_t>(at),
            drawing_.shape(at).adjusted(-boundsMargin, -boundsMargin, boundsMargin, boundsMargin));
    for (std::size_t at = 0; at < drawing_.picture->graph.lines.size(); ++at)
        drawing_.lines.add(static_cast<std::uint32_t>(at), drawing_.line(at));
    planAgain();
    update();
}

void MapScene::planAgain() {
    labels_->setPlan(planLabels(drawing_));
}

void MapScene::setTokens(const Tokens& tokens) {
    drawing_.tokens = &tokens;
    setBackgroundBrush(tokens.page);
    update();
}

void MapScene::setZoom(qreal zoom) {
    if (zoom == drawing_.zoom) return;
    drawing_.zoom = zoom;
    planAgain();
}

void MapScene::setFocused(bool focused) {
    drawing_.focused = focused;
    update();
}

void MapScene::select(std::optional<std::size_t> article) {
    if (article == drawing_.selected) return;
    drawing_.selected = article;
    focus_->refresh();
    planAgain();
    update();
}

void MapScene::hover(std::optional<std::size_t> article) {
    constexpr std::size_t mostPlanned = 400;  // articles; beyond, labels stay as they are
    if (article == drawing_.hovered) return;
    const std::optional<std::size_t> before = drawing_.hovered;
    drawing_.hovered = article;
    focus_->refresh();
    if (drawing_.places.size() <= mostPlanned) planAgain();
    for (const auto& changed : {before, article})
        if (changed && *changed < drawing_.places.size())
            update(
                drawing_.shape(*changed).adjusted(-boundsMargin, -boundsMargin, boundsMargin, boundsMargin));
}

void MapScene::setMatches(const std::optional<std::set<std::size_t>>& matches) {
    drawing_.matches = matches;
    planAgain();
    update();
}

std::optional<std::size_t> MapScene::articleAt(const QPointF& point) const {
    if (drawing_.picture == nullptr || drawing_.moving) return std::nullopt;
    constexpr qreal near = 4;  // pixels around a shape that belong to it
    const qreal slack = near / drawing_.zoom;
    for (const std::uint32_t at : drawing_.nodes.near(QRectF(point, QSizeF(0, 0))))
        if (drawing_.shape(at).adjusted(-slack, -slack, slack, slack).contains(point)) return at;
    for (const LabelPlan::Label& label : labels_->plan().labels)
        if (label.rect.contains(point)) return label.article;
    return std::nullopt;
}

}  // namespace carrel::desktop
