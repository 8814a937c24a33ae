// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

#include "app/desktop/compare/comparison_model.h"
#include "app/desktop/navigation/address.h"
#include "app/desktop/navigation/open_in.h"

namespace carrel::desktop {

/// What can be done with a column of a comparison, and the links of one of its cells. Deletes itself when it
/// was closed.
class ColumnMenu : public QMenu {
    Q_OBJECT

public:
    /// `model` outlives the menu. `row`: of the cell; -1: it is the heading's menu.
    ColumnMenu(ComparisonModel& model, int column, int row, QWidget* parent);

signals:
    void openWanted(const Address& address, OpenIn where);

private:
    void addLinks(int row);
    void addOpening();
    void addMoves();

    ComparisonModel& model_;
    int column_;
};

}  // namespace carrel::desktop
