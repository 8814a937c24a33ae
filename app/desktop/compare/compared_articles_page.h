// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>

#include <stop_token>
#include <vector>

#include "app/desktop/compare/comparison_page.h"
#include "app/desktop/navigation/article_loader.h"
#include "app/desktop/navigation/state_page.h"

namespace carrel::desktop {

/// The place of a comparison that is made of these articles.
Place placeOfComparison(const std::vector<library::ArticleKey>& articles, const std::string& library);

/// Articles side by side, which the state of the page names; without any it asks for them.
class ComparedArticlesPage : public StatePage {
    Q_OBJECT

public:
    /// All references outlive the page; `exports`: see ComparisonPage.
    ComparedArticlesPage(const Theme& theme, const workspace::Contents& contents, ArticleLoader& loader,
                         const QList<QAction*>& exports, QWidget* parent);
    ~ComparedArticlesPage() override;

    void setState(const QString& state) override;
    [[nodiscard]] QString state() const override;

    /// That the table has columns of; empty while they are read, and when there are none.
    [[nodiscard]] const std::vector<OpenArticlePtr>& articles() const { return articles_; }
    [[nodiscard]] ComparisonPage& table() const { return *table_; }

signals:
    /// Other articles are compared, or none.
    void changed();

private:
    void layOut();
    void read();
    void take(std::size_t at, const Reading& reading);
    void showTable();
    void showStart(const QString& message);
    /// Asks for articles, to be compared with those that are.
    void choose();
    void add(const std::vector<library::ArticleKey>& articles);
    void applyTheme();

    const Theme& theme_;
    const workspace::Contents& contents_;
    ArticleLoader& loader_;
    QStackedWidget* pages_;
    QWidget* blank_;  ///< until the first ones are read
    QWidget* start_;
    QLabel* title_;
    QLabel* message_;
    QPushButton* choose_;
    ComparisonPage* table_;
    compare::ComparisonState state_;  ///< that was set
    std::vector<OpenArticlePtr> reading_;
    std::size_t waiting_ = 0;  ///< for so many of them
    QString failure_;
    std::vector<OpenArticlePtr> articles_;
    std::stop_source latest_;
};

}  // namespace carrel::desktop
