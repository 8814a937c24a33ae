// SPDX-FileCopyrightText: 2026 The Carrel authors
// SPDX-License-Identifier: Apache-2.0
// The search page: queries, choices, order, results; searches that are saved.
#include <QClipboard>
#include <QInputDialog>
#include <QMenu>
#include <QScrollBar>

#include "app/desktop/results/search_page.h"
#include "app/desktop/theme/removable_chip.h"
#include "tests/soak/script.h"

namespace carrel::soak {

using namespace desktop;

namespace {

SearchPage* searchPage(Script& script) {
    return script.window.find<SearchPage>();
}

ResultColumn& resultsOf(SearchPage& page) {
    return *page.findChild<ResultColumn*>();
}

bool showSearchPage(Script& script) {
    if (searchPage(script) != nullptr) return true;
    return script.window.trigger("search page") &&
           script.window.waitFor([&] { return searchPage(script) != nullptr; });
}

bool typeQuery(Script& script) {
    DrivenWindow& window = script.window;
    if (!showSearchPage(script)) return false;
    SearchPage& page = *searchPage(script);
    const QString query = someQuery(script);
    page.findChild<QueryField*>()->setFocus();
    window.typeOver(query);
    return window.waitFor([&] { return page.search().query == query; }) && window.waitAWhileFor([&] {
        return resultsOf(page).model().rowCount() > 0 || query.contains(QLatin1Char(':'));
    });
}

/// The page with results.
SearchPage* pageWithResults(Script& script) {
    if (!showSearchPage(script)) return nullptr;
    SearchPage* page = searchPage(script);
    if (resultsOf(*page).model().rowCount() == 0 && !typeQuery(script)) return nullptr;
    return resultsOf(*page).model().rowCount() > 0 ? page : nullptr;
}

bool chooseFacet(Script& script) {
    SearchPage* page = pageWithResults(script);
    if (page == nullptr) return false;
    auto* panel = script.window.find<FacetPanel>(*page);
    if (panel == nullptr) return false;
    auto* tree = panel->findChild<QTreeView*>();
    auto* model = static_cast<FacetModel*>(tree->model());
    if (model->rowCount() == 0) return false;
    const QModelIndex field =
        model->index(static_cast<int>(script.random.below(static_cast<std::size_t>(model->rowCount()))), 0);
    if (model->rowCount(field) == 0) return false;
    const QString before = page->search().query;
    script.window.clickRow(*tree, model->index(0, 0, field));
    return script.window.waitFor([&] { return page->search().query != before; });
}

bool freeChoice(Script& script) {
    SearchPage* page = pageWithResults(script);
    if (page == nullptr) return false;
    if (script.window.find<RemovableChip>(*page) == nullptr && !chooseFacet(script)) return false;
    script.window.waitFor([&] { return script.window.find<RemovableChip>(*page) != nullptr; });
    auto* chip = script.window.find<RemovableChip>(*page);
    if (chip == nullptr) return false;
    const QString before = page->search().query;
    script.window.click(*chip);
    return script.window.waitFor([&] { return page->search().query != before; });
}

bool sortResults(Script& script) {
    SearchPage* page = pageWithResults(script);
    if (page == nullptr) return false;
    for (QToolButton* button : page->findChildren<QToolButton*>()) {
        const bool isOrder = button->toolTip() == QStringLiteral("Order") && button->menu() != nullptr;
        if (!isOrder) continue;
        const auto entry = static_cast<qsizetype>(
            script.random.below(static_cast<std::size_t>(button->menu()->actions().size())));
        const QString wanted = button->menu()->actions().at(entry)->text();
        const auto isWanted = [&](const QAction& one) { return one.text() == wanted; };
        return script.window.choose(button->menu(), isWanted) &&
               script.window.waitFor([&] { return button->text() == wanted; });
    }
    return false;
}

bool walkResults(Script& script) {
    SearchPage* page = pageWithResults(script);
    if (page == nullptr) return false;
    QListView& list = resultsOf(*page).list();
    list.setFocus();
    const int before = list.currentIndex().row();
    script.window.press(before > 0 && script.random.oneIn(3) ? Qt::Key_Home : Qt::Key_Down);
    script.window.press(Qt::Key_Down);
    if (script.random.oneIn(3)) script.window.press(Qt::Key_End);
    return list.currentIndex().row() != before;
}

bool openResult(Script& script) {
    SearchPage* page = pageWithResults(script);
    if (page == nullptr) return false;
    resultsOf(*page).list().setFocus();
    const workspace::Result* result = resultsOf(*page).current();
    if (result == nullptr) return false;
    const std::string slug = result->hit.article.slug;
    script.window.press(Qt::Key_Return);
    return script.window.waitFor([&] { return script.window.article() == slug; });
}

bool copyResults(Script& script) {
    SearchPage* page = pageWithResults(script);
    QAbstractButton* button =
        page == nullptr ? nullptr : script.window.button(*page, QStringLiteral("Copy the results"));
    if (button == nullptr) return false;
    QGuiApplication::clipboard()->clear();
    return script.window.choose(static_cast<QToolButton*>(button)->menu(), [](const QAction& /*first*/) {
        return true;
    }) && QGuiApplication::clipboard()->text().contains(QStringLiteral("carrel://"));
}

bool saveSearch(Script& script) {
    constexpr std::size_t most = 12;
    SearchPage* page = pageWithResults(script);
    if (page == nullptr || script.made.things().searches.size() >= most) return false;
    const std::string query = page->search().query.simplified().toStdString();
    if (query.empty() || script.made.things().searches.contains(query)) return false;
    page->findChild<QueryField*>()->setFocus();
    script.window.press(Qt::Key_S, Qt::ControlModifier);
    auto* dialog = page->findChild<QInputDialog*>();
    if (dialog == nullptr) return false;
    const QString name = QString::fromStdString(script.made.newName("Search"));
    dialog->setTextValue(name);
    dialog->accept();
    auto* saved = script.window.window().findChild<Sidebar*>()->findChild<SearchList*>();
    const auto& model = *saved->model();
    if (!script.window.waitFor([&] {
            return !model.match(model.index(0, 0), Qt::DisplayRole, name, 1, Qt::MatchExactly).isEmpty();
        }))
        return false;
    script.made.change([&](Things& things) { things.searches.insert(query); });
    return true;
}

bool openSavedSearch(Script& script) {
    auto* saved = script.window.find<SearchList>();
    if (saved == nullptr || saved->model()->rowCount() == 0) return false;
    const int row =
        static_cast<int>(script.random.below(static_cast<std::size_t>(saved->model()->rowCount())));
    script.window.clickRow(*saved, saved->model()->index(row, 0));
    return script.window.waitFor([&] { return searchPage(script) != nullptr; });
}

}  // namespace

Actions searchingActions() {
    return {{"type a query on the search page", 5, typeQuery},
            {"choose a value of a facet", 4, chooseFacet},
            {"free a choice", 3, freeChoice},
            {"sort the results", 2, sortResults},
            {"walk the results", 3, walkResults},
            {"open a result", 5, openResult},
            {"copy the results", 1, copyResults},
            {"save a search", 1, saveSearch},
            {"open a saved search", 2, openSavedSearch}};
}

}  // namespace carrel::soak
