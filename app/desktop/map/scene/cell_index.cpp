// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/map/scene/cell_index.h"

#include <algorithm>
#include <cmath>

namespace carrel::desktop {

CellIndex::CellIndex(const QRectF& bounds, qreal cell) : bounds_(bounds), cell_(cell) {
    constexpr qreal mostAcross = 256;
    cell_ = std::max({cell, bounds.width() / mostAcross, bounds.height() / mostAcross, 1.0});
    columns_ = static_cast<int>(bounds.width() / cell_) + 1;
    rows_ = static_cast<int>(bounds.height() / cell_) + 1;
    cells_.resize(static_cast<std::size_t>(columns_) * static_cast<std::size_t>(rows_));
}

int CellIndex::column(qreal x) const {
    return static_cast<int>(std::clamp((x - bounds_.left()) / cell_, 0.0, static_cast<qreal>(columns_ - 1)));
}

int CellIndex::row(qreal y) const {
    return static_cast<int>(std::clamp((y - bounds_.top()) / cell_, 0.0, static_cast<qreal>(rows_ - 1)));
}

void CellIndex::add(std::uint32_t id, const QRectF& rect) {
    for (int y = row(rect.top()); y <= row(rect.bottom()); ++y)
        for (int x = column(rect.left()); x <= column(rect.right()); ++x)
            at(x, y).push_back(id);
}

void CellIndex::add(std::uint32_t id, const QLineF& line) {
    // By the rows that it goes through: of each, the columns between where it comes in and where it leaves.
    const int first = row(std::min(line.y1(), line.y2()));
    const int last = row(std::max(line.y1(), line.y2()));
    for (int y = first; y <= last; ++y) {
        qreal begin = 0;
        qreal end = 1;
        if (line.dy() != 0) {
            const qreal top = (bounds_.top() + y * cell_ - line.y1()) / line.dy();
            const qreal bottom = (bounds_.top() + (y + 1) * cell_ - line.y1()) / line.dy();
            begin = std::clamp(std::min(top, bottom), 0.0, 1.0);
            end = std::clamp(std::max(top, bottom), 0.0, 1.0);
        }
        const int one = column(line.pointAt(begin).x());
        const int other = column(line.pointAt(end).x());
        for (int x = std::min(one, other); x <= std::max(one, other); ++x)
            at(x, y).push_back(id);
    }
}

std::vector<std::uint32_t> CellIndex::near(const QRectF& rect) const {
    std::vector<std::uint32_t> found;
    if (columns_ == 0) return found;
    for (int y = row(rect.top()); y <= row(rect.bottom()); ++y)
        for (int x = column(rect.left()); x <= column(rect.right()); ++x) {
            const auto& cell = cells_[static_cast<std::size_t>(y) * static_cast<std::size_t>(columns_) +
                                      static_cast<std::size_t>(x)];
            found.insert(found.end(), cell.begin(), cell.end());
        }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

}  // namespace carrel::desktop
