// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <functional>
#include <vector>

#include "app/desktop/compare/comparison_model.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The columns of a comparison that aren't shown, beside it; a click adds one.
class ColumnList : public QScrollArea {
    Q_OBJECT

public:
    /// Both references outlive the list.
    ColumnList(const Theme& theme, ComparisonModel& model, QWidget* parent);

    /// Offers to choose another article, too.
    void setOtherOffered(bool offered);
    /// There is nothing to add.
    [[nodiscard]] bool isEmpty() const { return empty_; }

signals:
    void otherWanted();

private:
    void fill();
    void add(const QString& text, const QString& icon, const std::function<void()>& clicked);
    void applyTheme();

    const Theme& theme_;
    ComparisonModel& model_;
    QLabel* title_;
    QVBoxLayout* column_;
    std::vector<QWidget*> rows_;
    bool otherOffered_ = false;
    bool empty_ = true;
};

}  // namespace carrel::desktop
