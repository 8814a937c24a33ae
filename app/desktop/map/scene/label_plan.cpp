// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/scene/label_plan.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <numeric>

namespace carrel::desktop {

namespace {

constexpr std::size_t mostTried = 700;  // labels of a whole library
constexpr std::size_t mostWorded = 44;  // lines at the centre that are all given their words
constexpr qreal wordsFrom = 0.6;        // zoom; those of what is selected are there before
constexpr qreal air = 3;

class Planner {
public:
    explicit Planner(const MapDrawing& drawing)
        : drawing_(drawing),
          graph_(drawing.picture->graph),
          factor_(textScale(drawing.zoom) / drawing.zoom),
          frame_(frameOf(*drawing.picture, drawing.zoom)),
          taken_(frame_, 160 / std::max(drawing.zoom, 0.02)) {
        const bool small = graph_.centred || drawing.zoom > 0.55;
        for (std::size_t at = 0; small && at < graph_.articles.size(); ++at)
            take(drawing.shape(at));
    }

    LabelPlan planned() {
        std::vector<std::size_t> order(graph_.articles.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(),
                         [this](std::size_t one, std::size_t other) { return rank(one) < rank(other); });
        if (!graph_.centred && order.size() > mostTried) order.resize(mostTried);
        for (const std::size_t article : order)
            if (!drawing_.isCentre(article)) placeLabel(article);
        placeWords();
        return plan_;
    }

private:
    [[nodiscard]] bool isMarked(std::size_t article) const {
        return drawing_.selected == article || drawing_.hovered == article;
    }
    [[nodiscard]] std::tuple<int, int, std::int64_t> rank(std::size_t article) const {
        const MapArticle& what = graph_.articles[article];
        const bool match = drawing_.matches && drawing_.matches->contains(article);
        return {isMarked(article) ? 0
                : match           ? 1
                                  : 2,
                static_cast<int>(what.steps),
                graph_.centred ? 0 : -static_cast<std::int64_t>(what.connected)};
    }

    void take(const QRectF& rect) {
        taken_.add(static_cast<std::uint32_t>(rects_.size()), rect);
        rects_.push_back(rect);
    }
    [[nodiscard]] bool isFree(const QRectF& rect) const {
        const std::vector<std::uint32_t> near = taken_.near(rect);
        return std::none_of(near.begin(), near.end(),
                            [&](std::uint32_t at) { return rects_[at].intersects(rect); });
    }

    void placeLabel(std::size_t article) {
        const LabelSide preferred = drawing_.picture->layout.sides[article];
        const std::array sides = {preferred, LabelSide::Below, LabelSide::Right, LabelSide::Above,
                                  LabelSide::Left};
        const QSizeF size = drawing_.picture->labels[article].size * factor_;
        for (const LabelSide side : sides) {
            const QRectF rect =
                labelRect(drawing_.places[article], drawing_.picture->shapes[article], size, side);
            if (!isFree(rect) || !frame_.adjusted(-1, -1, 1, 1).contains(rect)) continue;
            put({article, rect, side});
            return;
        }
        if (isMarked(article))
            put({article,
                 labelRect(drawing_.places[article], drawing_.picture->shapes[article], size, preferred),
                 preferred});
    }
    void put(const LabelPlan::Label& label) {
        plan_.labels.push_back(label);
        take(label.rect.adjusted(-air, 0, air, 0));
    }

    void placeWords() {
        const std::vector<std::size_t> path =
            drawing_.selected ? pathFromCentre(graph_, *drawing_.selected) : std::vector<std::size_t>();
        std::size_t from = 0;
        for (const std::size_t line : path) {
            placeWord(line, from, true, true);
            from = graph_.across(line, from);
        }
        for (const auto& marked : {drawing_.hovered, drawing_.selected}) {
            if (!marked) continue;
            for (const std::size_t line : graph_.linesOf[*marked])
                if (!hasWord(line)) placeWord(line, *marked, false, false);
        }
        if (!graph_.centred || drawing_.zoom < wordsFrom || graph_.articles.empty() ||
            graph_.linesOf[0].size() > mostWorded)
            return;
        for (const std::size_t line : graph_.linesOf[0])
            if (!hasWord(line)) placeWord(line, 0, false, false);
    }
    [[nodiscard]] bool hasWord(std::size_t line) const {
        return std::any_of(plan_.words.begin(), plan_.words.end(),
                           [&](const LabelPlan::Word& word) { return word.line == line; });
    }
    void placeWord(std::size_t line, std::size_t from, bool strong, bool anyway) {
        constexpr std::array stops = {0.56, 0.48, 0.64, 0.4, 0.72};
        const QFontMetricsF metrics(drawing_.picture->type.small);
        const QString& word = graph_.wordFrom(line, from);
        const QSizeF size = QSizeF(metrics.horizontalAdvance(word) + 8, metrics.height()) * factor_;
        const QLineF way = clipped(line, from);
        for (const double part : stops) {
            QRectF rect({}, size);
            rect.moveCenter(way.pointAt(part));
            if (!isFree(rect) && !(anyway && part == stops.back())) continue;
            plan_.words.push_back({line, from, rect, strong});
            take(rect);
            return;
        }
    }
    /// The line from the border of the centre's pill on, from `from` to the other end.
    [[nodiscard]] QLineF clipped(std::size_t line, std::size_t from) const {
        QLineF way(drawing_.places[from], drawing_.places[graph_.across(line, from)]);
        if (!drawing_.isCentre(from)) return way;
        const QSizeF pill = drawing_.shape(from).size() / 2;
        const qreal out = std::min({pill.width() / std::max(std::abs(way.dx()), 1.0),
                                    pill.height() / std::max(std::abs(way.dy()), 1.0), 1.0});
        way.setP1(way.pointAt(out));
        return way;
    }

    const MapDrawing& drawing_;
    const MapGraph& graph_;
    qreal factor_;
    QRectF frame_;  ///< beyond it a label might be cut off
    CellIndex taken_;
    std::vector<QRectF> rects_;
    LabelPlan plan_;
};

}  // namespace

LabelPlan planLabels(const MapDrawing& drawing) {
    if (drawing.picture == nullptr || drawing.moving || drawing.picture->graph.articles.empty()) return {};
    return Planner(drawing).planned();
}

}  // namespace carrel::desktop
