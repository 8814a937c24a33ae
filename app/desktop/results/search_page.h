// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSplitter>
#include <QTimer>

#include <filesystem>
#include <optional>
#include <stop_token>

#include "app/desktop/navigation/search_state.h"
#include "app/desktop/navigation/state_page.h"
#include "app/desktop/personal/saved_search_controller.h"
#include "app/desktop/results/facet_panel.h"
#include "app/desktop/results/query_bar.h"
#include "app/desktop/results/result_column.h"
#include "app/desktop/results/result_preview.h"
#include "app/desktop/search/search_controller.h"
#include "core/workspace/shelf.h"

namespace carrel::desktop {

/// What a search page works with; all of it outlives the page.
struct SearchParts {
    const Theme& theme;
    const workspace::Contents& contents;
    ResultFinder& finder;
    SearchController& rebuilder;  ///< makes a damaged index anew
    ArticleLoader& articles;
    BookmarkController& bookmarks;
    SavedSearchController& savedSearches;
};

/// Searching with time: the query, what can be chosen from the results, the results, and the chosen one.
class SearchPage : public StatePage {
    Q_OBJECT

public:
    SearchPage(const SearchParts& parts, QWidget* parent);
    ~SearchPage() override;

    void setState(const QString& state) override;
    [[nodiscard]] QString state() const override;
    [[nodiscard]] const SearchState& search() const { return shown_; }

public slots:
    /// Asks for a name, under which the query is kept.
    void save();

signals:
    void told(const QString& message);

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void connectParts();
    /// Searches for what is to be shown now; while the page isn't seen, when it is.
    void ask();
    void take(const FoundResultsPtr& found);
    void showChoices(const std::vector<search::Choice>& choices);
    void showNothing(const FoundResults& found);
    /// A query that finds something once one of its words is left out.
    void offerShorter(const QString& left, const QString& rest, std::size_t articles);
    [[nodiscard]] QString nothingText(const FoundResults& found) const;
    [[nodiscard]] QString libraryText() const;
    void follow(const QString& link);
    void choose(const std::string& field, const std::vector<std::string>& values,
                const std::vector<std::string>& known);
    void setQuery(const QString& query);
    void noteCurrent();
    void open(const workspace::Result& result, OpenIn where);
    void readFields();
    void giveWay();

    SearchParts parts_;
    QueryBar* bar_;
    QSplitter* columns_;
    FacetPanel* facets_;
    ResultColumn* column_;
    ResultPreview* preview_;
    SearchState shown_;
    std::shared_ptr<const FacetFields> all_;  ///< of the whole library; without any before they were read
    std::size_t limit_;
    FoundResultsPtr found_;
    QStringList shorter_;  ///< links to queries with a word less, where nothing was found
    bool isReadingFields_ = false;
    std::optional<std::filesystem::path> damaged_;
    std::stop_source latest_;
    bool isOld_ = true;          ///< what is shown is to be searched anew when it is seen
    bool isSetting_ = false;     ///< the field follows the state, and not the other way round
    bool facetsWanted_ = false;  ///< also where there is little room
};

}  // namespace carrel::desktop
