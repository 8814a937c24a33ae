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
#include "app/desktop/search/palette_entries.h"
#include "app/desktop/search/search_controller.h"
#include "app/desktop/theme/theme.h"
#include "core/library/description.h"

namespace carrel::desktop {

/// The search over everything: a field, kinds as filters, and hits that follow each key. Lies over the
/// window, which is dimmed below it.
class SearchPalette : public QWidget {
    Q_OBJECT

public:
    /// What it works with; all of it outlives the palette.
    struct Parts {
        const Theme& theme;
        const workspace::Contents& contents;
        SearchController& search;
        BookmarkController& bookmarks;
        SavedSearchController& savedSearches;
        ResultFinder& results;
    };
    /// `window` is what it covers.
    SearchPalette(const Parts& parts, QWidget* window);

    /// Opens with the last query selected, so that it can be kept or typed over; or with a text to go on
    /// from.
    void open(const QString& text = {});
    /// Offered when the query begins with ">".
    void setCommands(const QList<QAction*>& commands);

signals:
    void hitActivated(const search::Hit& hit, OpenIn where);
    void placeActivated(const Place& place, const Landing& landing, OpenIn where);
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
    void takeEntries(const std::vector<PaletteGroup>& groups);
    void fail(const QString& message);
    /// Shows commands when it is them that are asked for.
    bool offerCommands();
    void runCommand();
    bool noteFieldKey(const QKeyEvent& event);
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
    PaletteEntries* entries_;
    SearchController::Question asked_;
    bool typed_ = false;  ///< something is written in the field
};

}  // namespace carrel::desktop
