// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
#include "app/desktop/shell/comparing.h"

#include <algorithm>

#include "app/desktop/compare/article_chooser.h"

namespace carrel::desktop {

Comparing::Comparing(const Parts& parts, QWidget* window) : QObject(window), parts_(parts), window_(window) {
    const WindowActions& actions = parts_.actions;
    connect(actions.compare, &QAction::triggered, this, &Comparing::open);
    connect(actions.compareWith, &QAction::triggered, this, &Comparing::openWith);
    connect(actions.copyTable, &QAction::triggered, this, [this] { copy(CopyForm::Table); });
    connect(actions.copyTableMarkdown, &QAction::triggered, this, [this] { copy(CopyForm::Markdown); });
    connect(actions.copyTableCsv, &QAction::triggered, this, [this] { copy(CopyForm::Csv); });
    connect(actions.swapColumns, &QAction::triggered, this, [this] {
        if (ComparisonPage* table = parts_.tabs.current().shownComparison()) table->swap();
    });
    connect(actions.onlyDifferences, &QAction::triggered, this, [this](bool only) {
        if (ComparisonPage* table = parts_.tabs.current().shownComparison()) table->setOnlyDifferences(only);
    });
    connect(&parts_.tabs, &Tabs::compareWanted, this, &Comparing::openWith);
    connect(&parts_.tabs, &Tabs::currentChanged, this, &Comparing::follow);
    connect(&parts_.tabs, &Tabs::stateChanged, this, &Comparing::follow);
}

void Comparing::open() {
    const auto& articles = parts_.contents.articles;
    const auto comparison = std::find_if(articles.begin(), articles.end(), [this](const auto& article) {
        const library::Kind* kind = parts_.contents.description.findKind(article.kind);
        return kind != nullptr && kind->view == library::View::Comparison;
    });
    if (comparison == articles.end()) {
        parts_.tabs.openPlace({Place::View::Comparison, {}}, OpenIn::Here);
    } else {
        parts_.tabs.open({comparison->key, {}}, {}, OpenIn::Here);
    }
}

void Comparing::openWith() {
    const Tab& tab = parts_.tabs.current();
    if (!tab.showsReader() || tab.article() == nullptr) return;
    const library::Article& article = tab.article()->article;
    auto* chooser =
        new ArticleChooser(parts_.theme, parts_.contents, {article.kind, {article.key}, 1}, window_);
    connect(chooser, &ArticleChooser::chosen, this,
            [this, first = article.key](std::vector<library::ArticleKey> articles) {
                articles.insert(articles.begin(), first);
                parts_.tabs.openPlace(placeOfComparison(articles, parts_.contents.description.id),
                                      OpenIn::Here);
            });
    chooser->open();
}

void Comparing::copy(CopyForm form) {
    if (ComparisonPage* table = parts_.tabs.current().shownComparison()) table->copy(form);
}

void Comparing::follow() {
    const WindowActions& actions = parts_.actions;
    const ComparisonPage* table = parts_.tabs.current().shownComparison();
    for (QAction* action : {actions.onlyDifferences, actions.copyTable, actions.copyTableMarkdown,
                            actions.copyTableCsv, actions.exportCsv})
        action->setEnabled(table != nullptr);
    actions.onlyDifferences->setChecked(table != nullptr && table->onlyDifferences());
    actions.swapColumns->setEnabled(table != nullptr && table->columnNames().size() > 1);
    actions.compareWith->setEnabled(parts_.tabs.current().showsReader());
}

}  // namespace carrel::desktop
