// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QTableView>
#include <QWidget>

#include "app/desktop/compare/aspect_header.h"
#include "app/desktop/compare/column_header.h"
#include "app/desktop/compare/column_list.h"
#include "app/desktop/compare/comparison_bar.h"
#include "app/desktop/compare/comparison_delegate.h"
#include "app/desktop/compare/comparison_model.h"
#include "app/desktop/navigation/link_spot.h"
#include "app/desktop/navigation/open_in.h"
#include "app/desktop/theme/theme.h"
#include "core/compare/comparison_state.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// A comparison as a live table.
class ComparisonPage : public QWidget {
    Q_OBJECT

public:
    /// Both references outlive the page; `exports`: what its menu offers to write it down.
    ComparisonPage(const Theme& theme, const workspace::Contents& contents, const QList<QAction*>& exports,
                   QWidget* parent);

    /// One that an article holds. What makes no sense in the state counts as absent.
    void setArticle(const workspace::OpenArticle& article, const QString& state);
    /// One that is made of articles, to which others can be added.
    void setComparison(const compare::Comparison& comparison, const compare::ComparisonState& state);

    /// Without articles; the columns are empty when they are those that are shown at first.
    [[nodiscard]] compare::ComparisonState state() const;
    /// Names of the columns that are shown, in their order.
    [[nodiscard]] std::vector<std::string> columnNames() const;
    /// What is shown, as a comparison of its own.
    [[nodiscard]] compare::Comparison shown() const { return model_->shown(); }
    [[nodiscard]] bool onlyDifferences() const { return model_->onlyDifferences(); }
    void setOnlyDifferences(bool only) { model_->setOnlyDifferences(only); }
    /// The first two columns.
    void swap() { model_->swapColumns(0, 1); }
    void copy(CopyForm form);
    /// To type what is looked for.
    void openSearch();
    /// False: nothing was looked for.
    bool closeSearch();

signals:
    void linkActivated(const LinkSpot& link, OpenIn where);
    void linkEntered(const LinkSpot& link);
    void linkLeft();
    /// What is at a place of the screen is there no longer.
    void moved();
    /// The reader wants the article's text instead of its table.
    void textWanted();
    /// Another article is to be compared, too.
    void otherWanted();
    /// What state() gives is another now.
    void stateChanged();
    /// What was done, in a sentence.
    void told(const QString& message);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void buildTable();
    void connectParts();
    void display(const compare::Comparison& comparison, const compare::ComparisonState& state);
    /// After the model chose anew.
    void follow();
    /// What there is no room for goes elsewhere.
    void giveWay();
    /// Makes the rows as high as their cells are, unless they are; while the page isn't seen, when it is.
    void fitRows();
    /// The same before it is painted: it comes by several sizes to the one that it has then.
    void fitSoon();
    void placeCorner();
    [[nodiscard]] QString emptyText() const;
    void applyTheme();
    bool noteKey(const QKeyEvent& event);
    void moveColumn(int by);
    void showMenu(int column, int row, const QPoint& place);
    /// Opens the article that a cell's column stands for.
    void openColumn(const QModelIndex& cell, OpenIn where);
    void hover(const LinkSpot& link);
    /// The link at a point of the table's viewport.
    [[nodiscard]] LinkSpot linkAt(const QPoint& point) const;
    bool tableEvent(QEvent& event);

    const Theme& theme_;
    const workspace::Contents& contents_;
    ComparisonModel* model_;
    ComparisonBar* bar_;
    QTableView* table_;
    ColumnHeader* columns_;
    AspectHeader* aspects_;
    ComparisonDelegate* delegate_;
    ColumnList* others_;
    QLabel* corner_;
    QLabel* empty_;  ///< why no aspect is shown
    QLabel* legend_;
    LinkTarget hovered_;
    compare::ComparisonState told_;  ///< what stateChanged() told last
    bool setting_ = false;
    bool isUnfitted_ = true;  ///< the rows belong to other cells
    bool willFit_ = false;
    std::vector<int> fitted_;  ///< the widths of aspects and columns that the rows were fitted to
    QPoint current_;           ///< column and row of the current cell
};

}  // namespace carrel::desktop
