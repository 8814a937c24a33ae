// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <map>
#include <optional>

#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// From one year to another, both included.
struct YearRange {
    int first = 0;
    int last = 0;
    bool operator==(const YearRange&) const = default;
};

/// How many articles were found of each year, as bars; a range is chosen by dragging over them, or by keys:
/// the arrows walk, with Shift they widen the range, Enter chooses, Delete frees.
class YearChart : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the chart.
    YearChart(const Theme& theme, QWidget* parent);

    /// The years from the first to the last of `counts` are shown; `chosen` may lie outside.
    void setCounts(const std::map<int, std::size_t>& counts, std::optional<YearRange> chosen);
    [[nodiscard]] std::optional<YearRange> chosen() const { return chosen_; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    /// Absent: all years.
    void rangeChosen(std::optional<YearRange> range);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int firstYear() const;
    [[nodiscard]] int lastYear() const;
    [[nodiscard]] QRectF barOf(int year) const;
    [[nodiscard]] int yearAt(int x) const;
    [[nodiscard]] std::optional<YearRange> marked() const;
    [[nodiscard]] std::size_t countOf(int year) const;
    void choose(std::optional<YearRange> range);
    void walk(int by, bool widen);
    void describe();

    const Theme& theme_;
    std::map<int, std::size_t> counts_;
    std::optional<YearRange> chosen_;
    int current_ = 0;            ///< year that the keys are at
    std::optional<int> anchor_;  ///< year from which a range is being dragged or widened
};

}  // namespace carrel::desktop
