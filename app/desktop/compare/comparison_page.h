// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QWidget>

#include "app/desktop/compare/comparison_delegate.h"
#include "app/desktop/compare/comparison_model.h"
#include "app/desktop/navigation/link_spot.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/theme/theme.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// A comparison article as a live table.
class ComparisonPage : public QWidget {
    Q_OBJECT

public:
    /// `theme` outlives the page.
    ComparisonPage(const Theme& theme, QWidget* parent);

    /// `article` has a comparison.
    void setArticle(const workspace::OpenArticle& article);

signals:
    void linkActivated(const LinkSpot& link, OpenIn where);
    void linkEntered(const LinkSpot& link);
    void linkLeft();
    /// What is at a place of the screen is there no longer.
    void moved();
    /// The reader wants the article's text instead of its table.
    void textWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeBar();
    void fillColumnMenu();
    void refresh();
    void fitRows();
    bool noteKey(const QKeyEvent& event);
    /// Opens the article that a cell's column stands for.
    void openColumn(const QModelIndex& cell, OpenIn where);
    void hover(const LinkSpot& link);
    /// The link at a point of the table's viewport.
    [[nodiscard]] LinkSpot linkAt(const QPoint& point) const;

    const Theme& theme_;
    QLabel* title_;
    QLabel* summary_;
    QCheckBox* onlyDifferences_;
    QPushButton* columns_;
    QMenu* columnMenu_;
    QTableView* table_;
    ComparisonModel* model_;
    ComparisonDelegate* delegate_;
    LinkTarget hovered_;
};

}  // namespace carrel::desktop
