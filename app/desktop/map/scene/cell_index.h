// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLineF>
#include <QRectF>

#include <cstdint>
#include <vector>

namespace carrel::desktop {

/// Finds what lies in a part of the map among very many: by squares that each knows what touches it.
class CellIndex {
public:
    CellIndex() = default;
    /// `bounds`: of all that is added; `cell`: width of a square.
    CellIndex(const QRectF& bounds, qreal cell);

    void add(std::uint32_t id, const QRectF& rect);
    void add(std::uint32_t id, const QLineF& line);
    /// What may touch `rect`, in the order of their numbers, each once.
    [[nodiscard]] std::vector<std::uint32_t> near(const QRectF& rect) const;

private:
    [[nodiscard]] int column(qreal x) const;
    [[nodiscard]] int row(qreal y) const;
    std::vector<std::uint32_t>& at(int column, int row) {
        return cells_[static_cast<std::size_t>(row) * static_cast<std::size_t>(columns_) +
                      static_cast<std::size_t>(column)];
    }

    QRectF bounds_;
    qreal cell_ = 1;
    int columns_ = 0;
    int rows_ = 0;
    std::vector<std::vector<std::uint32_t>> cells_;
};

}  // namespace carrel::desktop
