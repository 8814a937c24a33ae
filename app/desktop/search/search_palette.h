// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include <filesystem>
#include <optional>

#include "app/desktop/navigation/open_in.h"
#include "app/desktop/search/command_list.h"
#include "app/desktop/search/hit_list_model.h"
#include "app/desktop/search/kind_filter.h"
#include "app/desktop/search/search_controller.h"
#include "app/desktop/theme/theme.h"
#include "core/library/description.h"

namespace carrel::desktop {

/// The search over everything: a field, kinds as filters, and hits that follow each key. Lies over the
/// window, which is dimmed below it.
class SearchPalette : public QWidget {
    Q_OBJECT

public:
    /// All references outlive the palette. `window` is what it covers.
    SearchPalette(const Theme& theme, const library::Description& library, SearchController& controller,
                  QWidget* window);

    /// Opens with the last query selected, so that it can be kept or typed over; or with a text to go on
    /// from.
    void open(const QString& text = {});
    /// Offered when the query begins with ">".
    void setCommands(const QList<QAction*>& commands);

signals:
    void hitActivated(const search::Hit& hit, OpenIn where);
    /// The query is to be kept.
    void saveWanted(const QString& query);
    /// All results of the query are to be shown.
    void pageWanted(const QString& query);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildFrame();
    QWidget* makeFooter();
    void close();
    void ask(bool correct);
    void take(const SearchController::Question& question, const search::Answer& answer,
              const std::vector<search::Hint>& hints);
    void showNotice(const search::Answer& answer, const std::vector<search::Hint>& hints);
    void followNotice(const QString& link);
    void fail(const QString& message);
    /// Shows commands when it is them that are asked for.
    bool offerCommands();
    void runCommand();
    void save();
    void openPage();
    void moveSelection(int rows);
    /// A hit that opens behind leaves the palette open for the next one.
    void activate(const QModelIndex& index, OpenIn where);
    void place();
    void applyTheme();

    const Theme& theme_;
    const library::Description& library_;
    SearchController& controller_;
    QFrame* frame_;
    QLineEdit* field_;
    KindFilter* kinds_;
    QLabel* notice_;
    QListView* list_;
    CommandList* commands_;
    std::optional<std::filesystem::path> damaged_;  // the library whose index can be made anew
    QLabel* count_;
    HitListModel* hits_;
    SearchController::Question asked_;
};

}  // namespace carrel::desktop
