// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <map>
#include <stop_token>

#include "app/desktop/bookmarks/bookmark_controller.h"
#include "app/desktop/home/card_grid.h"
#include "app/desktop/navigation/article_loader.h"

namespace carrel::desktop {

/// The page to begin at: what was read and marked last, and each kind of the library.
class HomePage : public QScrollArea {
    Q_OBJECT

public:
    /// All references outlive the page.
    HomePage(const Theme& theme, const workspace::Contents& contents, BookmarkController& personal,
             ArticleLoader& articles, QWidget* parent);
    ~HomePage() override;

signals:
    void articleActivated(const library::ArticleKey& article, OpenIn where);
    /// All articles of a kind, and those that are marked.
    void kindWanted(const std::string& kind);
    void bookmarksWanted();

protected:
    void showEvent(QShowEvent* event) override;

private:
    CardGrid* addGrid(const QString& title, CardForm form);
    void addSections();
    void addSection(const HomeSection& section);
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
    ArticleLoader& articles_;
    QLabel* title_;
    QLabel* facts_;
    QVBoxLayout* column_;
    CardGrid* reading_;
    CardGrid* bookmarks_;
    CardGrid* paths_ = nullptr;
    std::map<library::ArticleKey, std::vector<library::ArticleKey>> steps_;  ///< by path
    Visits visits_;
    std::stop_source reads_;
};

}  // namespace carrel::desktop
