// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QScrollArea>
#include <QVBoxLayout>

#include <map>
#include <stop_token>

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "app/desktop/home/home_head.h"
#include "app/desktop/navigation/article_loader.h"
#include "app/desktop/personal/reading_controller.h"

namespace carrel::desktop {

/// The page to begin at: what was read and marked last, and each kind of the library.
class HomePage : public QScrollArea {
    Q_OBJECT

public:
    struct Parts {
        const Theme& theme;
        const workspace::Contents& contents;
        BookmarkController& bookmarks;
        ReadingController& reading;
        ArticleLoader& articles;
    };
    /// What `parts` refers to outlives the page.
    HomePage(const Parts& parts, QWidget* parent);
    ~HomePage() override;

signals:
    void articleActivated(const library::ArticleKey& article, OpenIn where);
    /// All articles of a kind, and those that are marked.
    void kindWanted(const std::string& kind);
    void bookmarksWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addHead();
    CardGrid* makeGrid(const QString& title, CardForm form);
    CardGrid* addGrid(const QString& title, CardForm form);
    void addSections();
    void addPair(CardGrid& table, CardGrid& paths);
    CardGrid* makeSection(const HomeSection& section);
    CardGrid* makeTable(const HomeSection& section);
    void readSteps(const HomeSection& paths);
    void takeVisits(const Visits& visits);
    void showBookmarks();
    void showProgress();
    [[nodiscard]] CardText cardOf(const library::ArticleKey& article, const std::string& title,
                                  const std::string& kind) const;
    [[nodiscard]] QString iconOf(const std::string& kind) const;
    void applyTheme();

    const Theme& theme_;
    const workspace::Contents& contents_;
    BookmarkController& personal_;
    ReadingController& reading_;
    ArticleLoader& articles_;
    QVBoxLayout* column_;
    HomeHead* head_ = nullptr;
    CardGrid* bookmarks_;
    CardGrid* paths_ = nullptr;
    QBoxLayout* pair_ = nullptr;                                             ///< a comparison and the paths
    std::map<library::ArticleKey, std::vector<library::ArticleKey>> steps_;  ///< by path
    std::stop_source reads_;
};

}  // namespace carrel::desktop
