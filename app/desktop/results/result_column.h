// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QListView>
#include <QStackedWidget>
#include <QToolButton>
#include <QWidget>

#include "app/desktop/navigation/open_in.h"
#include "app/desktop/navigation/search_state.h"
#include "app/desktop/results/choice_row.h"
#include "app/desktop/results/result_model.h"
#include "app/desktop/search/result_finder.h"
#include "app/desktop/theme/theme.h"

namespace carrel::desktop {

/// The results of a search: how many there are, what was chosen, in which order; and the list of them.
class ResultColumn : public QWidget {
    Q_OBJECT

public:
    /// Both references outlive the column.
    ResultColumn(const Theme& theme, const library::Description& library, QWidget* parent);

    /// `current`: slug of the result that is to be current; the first one when it is not there.
    void setResults(const FoundResults& found, ResultOrder order, const std::string& current);
    void setChips(const std::vector<ChoiceRow::Chip>& chips) { choices_->setChips(chips); }
    /// In place of the list.
    void showText(const QString& html);
    /// Whether facets are shown beside it; a button shows and hides them where there is no room.
    void setFacetButton(bool shown);
    [[nodiscard]] const workspace::Result* current() const;
    [[nodiscard]] QListView& list() { return *list_; }
    [[nodiscard]] ResultModel& model() { return *model_; }

signals:
    void opened(const workspace::Result& result, OpenIn where);
    void currentMoved();
    void choiceFreed(const std::string& field);
    void orderChosen(ResultOrder order);
    /// The end of the list is near, and there are more.
    void moreWanted();
    void textFollowed(const QString& link);
    void told(const QString& message);
    void facetsWanted(bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QMenu* makeOrderMenu();
    QMenu* makeCopyMenu();
    void sort(std::vector<workspace::Result>& results) const;
    void copy(const std::string& text);
    /// Whether there is room for more than the rows that are there.
    [[nodiscard]] bool hasRoom() const;
    void wishForMore();
    void applyTheme();

    const Theme& theme_;
    ResultModel* model_;
    QToolButton* facets_;
    QLabel* count_;
    ChoiceRow* choices_;
    QToolButton* order_;
    QToolButton* copy_;
    QListView* list_;
    QLabel* text_;
    QStackedWidget* content_;
    ResultOrder shownOrder_ = ResultOrder::Relevance;
    bool more_ = false;  ///< than are listed
};

}  // namespace carrel::desktop
